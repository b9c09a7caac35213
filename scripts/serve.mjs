// Serves dist/ on this machine: as it is over https for desktop Excel, or for the local Excel with office.js from the npm package.
// On its own (`node scripts/serve.mjs [--port N]`) it prints its address and serves until its standard input ends.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { findFile, mediaType, sendFile } from './lib/static-files.mjs';
import { localPage } from './lib/local-page.mjs';
import { dist, inProject, isMain } from './lib/paths.mjs';

const OFFICE_JS = '/office-js/';
const LOCAL = { officeJs: `${OFFICE_JS}office.js`, firstScript: '/workbench/first.js' };
const officeJsFolder = inProject('node_modules/@microsoft/office-js/dist');

/** Answers requests: the built files, and for the local Excel also office.js and the workbench at `/`. */
function handler(forLocalExcel) {
  return async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (forLocalExcel && pathname === '/') return response.writeHead(302, { location: `/workbench/${search}` }).end();
    const file =
      forLocalExcel && pathname.startsWith(OFFICE_JS)
        ? await findFile(officeJsFolder, pathname.slice(OFFICE_JS.length - 1))
        : await findFile(dist, pathname);
    if (file === null) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    if (!forLocalExcel || !file.endsWith('.html')) return sendFile(response, file);
    const page = localPage(await readFile(file, 'utf8'), LOCAL);
    return response.writeHead(200, { 'content-type': mediaType(file), 'cache-control': 'no-store' }).end(page);
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

async function listenFrom(server, first) {
  for (let port = first; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + 100) throw error;
    }
  }
}

/**
 * Starts the server.
 * @param {object} options
 * @param {number} [options.port] the port; 0 (the default) takes any free one
 * @param {boolean} [options.orNext] whether to go on to the next free port
 * @param {{key: Buffer, cert: Buffer}} [options.certificate] serve the add-in as it is deployed, over https, for Excel itself
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve({ port = 0, orNext = false, certificate } = {}) {
  const answer = handler(certificate === undefined);
  const safely = (request, response) =>
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  const server = certificate ? https.createServer(certificate, safely) : http.createServer(safely);
  const bound = await (orNext ? listenFrom(server, port) : listen(server, port));
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (isMain(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const server = await serve({ port: at < 0 ? 0 : Number(process.argv[at + 1]) });
  console.log(server.url);
  process.stdin.resume().on('end', () => server.close());
}
