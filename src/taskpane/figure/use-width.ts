import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in pixels, followed as the pane is resized; 0 before it is known. */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
