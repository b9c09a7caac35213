import { DEVELOPMENT_BASE_URL } from './settings.mjs';

/** The manifest with every address moved from the development server to the place the add-in is deployed to. */
export function manifestFor(template, baseUrl) {
  return template.replaceAll(`"${DEVELOPMENT_BASE_URL}/`, `"${baseUrl}/`);
}
