import { contentSecurityPolicy } from './security-policy.mjs';

const OFFICE_SCRIPT = /<script([^>]*) src="(https:\/\/[^"]*\/office\.js)"/;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/;

/**
 * The add-in's page for the local Excel: the very page that is deployed, with office.js taken from the npm package instead of Microsoft's network
 * and with the local host's first script, which must run before it. Other pages stay as they are.
 * @param {{officeJs: string, firstScript: string}} local paths on this server
 */
export function localPage(html, { officeJs, firstScript }) {
  if (!OFFICE_SCRIPT.test(html)) return html;
  return html
    .replace(OFFICE_SCRIPT, `<script src="${firstScript}"></script><script$1 src="${officeJs}"`)
    .replace(POLICY, `$1${contentSecurityPolicy(null)}$2`);
}
