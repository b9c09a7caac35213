/** A rectangle in pixels of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is left of a frame after taking a margin from each side; never negative. */
export function inset(frame: Frame, left: number, top: number, right: number, bottom: number): Frame {
  return {
    x: frame.x + left,
    y: frame.y + top,
    width: Math.max(0, frame.width - left - right),
    height: Math.max(0, frame.height - top - bottom),
  };
}

/** Coordinates with a tenth of a pixel, so that drawings stay small and comparable. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
