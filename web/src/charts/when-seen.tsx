import { type ReactNode, useEffect, useRef, useState } from 'react';

type WhenSeenProps = {
  /** The room that it takes until then, as a class of a height. */
  readonly room: string;
  readonly children: ReactNode;
};

/** What is heavy, such as a chart, once its place is about to come into sight. */
export function WhenSeen({ room, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={seen ? 'min-w-0' : room}>
      {seen ? children : null}
    </div>
  );
}
