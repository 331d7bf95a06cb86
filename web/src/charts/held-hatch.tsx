/** The hatch of held money, once in each drawing that has any. */
export function HeldHatch() {
  return (
    <defs>
      <pattern
        id="held-hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="5" className="fill-held" />
      </pattern>
    </defs>
  );
}
