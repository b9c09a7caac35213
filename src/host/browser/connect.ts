/** Where a page in a frame finds, on its parent's window, what ties it to the local Excel. */
export const CONNECT = '__localExcelConnect';

export type FrameConnector = (frameWindow: Window) => void;
