import { CONNECT, type FrameConnector } from './connect';

/**
 * First script of a page that runs in a frame of the local Excel: office.js looks for its host as soon as it runs, so the host must be
 * on the window before. In a page of its own it does nothing.
 */
const { parent } = window;
if (parent !== window) (parent as Window & { [CONNECT]?: FrameConnector })[CONNECT]?.(window);
