/** The name with its mark. */
export function Wordmark() {
  return (
    <span className="flex items-center gap-2 text-base font-semibold tracking-tight">
      <img src="/icon.svg" alt="" className="size-6" />
      ZamIO
    </span>
  );
}
