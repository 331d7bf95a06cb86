import { useLayoutEffect, useRef, useState } from 'react';

/** The heading of a page that has no other one, because what would have given it one was refused. */
export function HeadingWhereNone({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isFirst, setFirst] = useState(false);
  useLayoutEffect(() => setFirst(document.querySelector('#page h1') === heading.current), []);
  return (
    <>
      {isFirst ? <title>{`${words} · ZamIO`}</title> : null}
      <h1
        ref={heading}
        hidden={!isFirst}
        className="pb-5 text-title font-semibold tracking-tight text-balance sm:text-display"
      >
        {words}
      </h1>
    </>
  );
}
