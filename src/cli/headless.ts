import { functionsMetadata } from '../functions/metadata';
import type { BookSnapshot } from '../host/engine/snapshot';
import { bootNodeHost, type NodeHost } from '../host/node';
import type { Locale } from '../locales/locale';

/** Help pages are not opened here; the metadata wants an address all the same. */
const HELP_ADDRESS = 'https://localhost:3000';

/**
 * The local Excel with the add-in's own code in it: office.js booted, its globals in place, the custom functions registered.
 * Functions associate themselves when their module is loaded, so that comes after the globals.
 */
export async function openHeadless(locale: Locale, book?: BookSnapshot): Promise<NodeHost> {
  const host = await bootNodeHost({ book, displayLanguage: locale, undo: false });
  host.installGlobals();
  await import('../functions');
  host.host.registerCustomFunctions(functionsMetadata(locale, HELP_ADDRESS), 'PLAN');
  return host;
}
