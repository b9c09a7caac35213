import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file a request path means inside a folder (`index.html` for a folder), or null when there is none or it lies outside. */
export async function findFile(folder, requestPath) {
  const file = path.join(folder, decode(requestPath));
  if (file !== folder && !file.startsWith(folder + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  return found?.isDirectory() ? findFile(folder, `${requestPath.replace(/\/$/, '')}/index.html`) : null;
}

function decode(requestPath) {
  try {
    return decodeURIComponent(requestPath);
  } catch {
    return requestPath;
  }
}

/** The media type of a file, by its name. */
export const mediaType = (file) => TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Answers with a file. Nothing is cached: what is served changes with every build. */
export function sendFile(response, file) {
  response.writeHead(200, { 'content-type': mediaType(file), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
