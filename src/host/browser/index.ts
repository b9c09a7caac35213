import { OfficeBridge, type ClientWindow } from '../office/client/bridge';
import type { ClientEnvironment } from '../office/client/environment';
import type { ExcelHost } from '../office/host';
import { CONNECT, type FrameConnector } from './connect';

export { HOST_INFO_QUERY } from '../office/client/environment';

/** Frames waiting for their page, and the bridges of those that have one. */
const shims = new Map<HTMLIFrameElement, { bridge: OfficeBridge; connected: () => void }>();

/**
 * Ties the office.js of a page in a frame to a host. Call it before the frame is given its address (with `HOST_INFO_QUERY` in the query);
 * the page must load `first.ts` before office.js. Resolves when the page has asked for its Excel, and the same bridge serves the page
 * again when it reloads.
 */
export function installExcelShim(
  frame: HTMLIFrameElement,
  host: ExcelHost,
  environment: Partial<ClientEnvironment> = {},
): Promise<OfficeBridge> {
  const bridge = new OfficeBridge(host, environment);
  answerFrames();
  return new Promise((resolve) => shims.set(frame, { bridge, connected: () => resolve(bridge) }));
}

/** Lets pages in frames find this window's shims. */
function answerFrames(): void {
  const connect: FrameConnector = (frameWindow) => {
    for (const [frame, shim] of shims) {
      if (frame.contentWindow !== frameWindow) continue;
      shim.bridge.install(frameWindow as unknown as ClientWindow);
      shim.connected();
    }
  };
  Object.assign(window, { [CONNECT]: connect });
}
