import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fileKind, isEncryptedWorkbook } from '../../../files/file-kind';
import { InputError } from '../../../locales/input-error';
import { children, parseXml, tag, XML_HEAD, type XmlElement } from './xml';

const UNPACKED_LIMIT_MB = 400;

export interface Relationship {
  id: string;
  /** The last part of the relationship's type, such as `worksheet` or `chart`. */
  type: string;
  /** Path inside the package, or an address outside when external. */
  target: string;
  external: boolean;
}

/** The parts of an .xlsx package by path, such as `xl/workbook.xml`. */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly contentTypes = new Map<string, string>();
  private readonly relations = new Map<string, { id: string; type: string; target: string; external: boolean }[]>();

  /**
   * @throws InputError `file-empty`, `file-pdf`, `file-image`, `file-old-xls`, `file-encrypted`, `file-web-page`, `file-unknown`,
   *   `file-archive`, `file-xlsb`, `file-ods`, `file-too-large` or `file-damaged`
   */
  static open(bytes: Uint8Array, file: string): Package {
    refuseOtherKinds(bytes, file);
    const opened = new Package();
    let unpacked = 0;
    try {
      const parts = unzipSync(bytes, { filter: ({ originalSize }) => (unpacked += originalSize) <= UNPACKED_LIMIT_MB * 1e6 });
      for (const [path, part] of Object.entries(parts))
        if (!path.endsWith('/')) opened.parts.set(path.replace(/\\/g, '/').replace(/^\//, ''), part);
    } catch {
      throw new InputError('file-damaged', { file });
    }
    if (unpacked > UNPACKED_LIMIT_MB * 1e6) throw new InputError('file-too-large', { file, limit: UNPACKED_LIMIT_MB });
    if (opened.has('xl/workbook.bin')) throw new InputError('file-xlsb', { file });
    if (opened.has('content.xml') && opened.has('mimetype')) throw new InputError('file-ods', { file });
    if (!opened.has('[Content_Types].xml')) throw new InputError('file-archive', { file });
    return opened;
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  bytes(path: string): Uint8Array {
    const part = this.parts.get(path);
    if (!part) throw new SyntaxError(`the package has no ${path}`);
    return part;
  }

  text(path: string): string {
    return strFromU8(this.bytes(path)).replace(/^\ufeff/, '');
  }

  xml(path: string): XmlElement {
    return parseXml(this.text(path));
  }

  /** Parts to which `path` ('' for the package itself) is related. */
  related(path: string): Relationship[] {
    const rels = relationsPath(path);
    if (!this.parts.has(rels)) return [];
    return children(this.xml(rels), 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').pop() ?? '',
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  put(path: string, content: string | Uint8Array, contentType?: string): void {
    this.parts.set(path, typeof content === 'string' ? strToU8(content) : content);
    if (contentType !== undefined) this.contentTypes.set(path, contentType);
  }

  delete(path: string): void {
    this.parts.delete(path);
  }

  /** Relates `from` ('' for the package) to a part and gives the relationship's id. */
  relate(from: string, type: string, target: string, external = false): string {
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push({ id, type, target, external });
    return id;
  }

  /** The zipped package. Contents types and relationships are those given while putting and relating. */
  zip(): Uint8Array {
    const overrides = [...this.contentTypes].map(([path, type]) => tag('Override', { PartName: `/${path}`, ContentType: type }));
    const defaults = [
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
      tag('Default', { Extension: 'bin', ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty' }),
    ];
    this.put(
      '[Content_Types].xml',
      XML_HEAD + tag('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, ...defaults, ...overrides),
    );
    for (const [from, list] of this.relations) {
      const lines = list.map(({ id, type, target, external }) =>
        tag('Relationship', {
          Id: id,
          Type: type,
          Target: external ? target : relativePath(from, target),
          TargetMode: external ? 'External' : undefined,
        }),
      );
      this.put(
        relationsPath(from),
        XML_HEAD + tag('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...lines),
      );
    }
    const files: Zippable = {};
    // A fixed date, so that the same workbook gives the same bytes. The content types stand first, as readers that sniff files expect.
    const ordered = [...this.parts].sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
    for (const [path, part] of ordered) files[path] = [part, { mtime: '1980-01-01T00:00:00' }];
    return zipSync(files, { level: 6 });
  }
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

/** The inverse of resolve: from the folder of `from`, as Excel writes it. Some programs look parts up by this text and find none by an absolute path. */
function relativePath(from: string, target: string): string {
  const [folders, parts] = [from.split('/').slice(0, -1), target.split('/')];
  const shared = folders.findIndex((folder, i) => folder !== parts[i]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...parts.slice(common)].join('/');
}

function refuseOtherKinds(bytes: Uint8Array, file: string): void {
  const kind = fileKind(bytes);
  if (kind === 'zip') return;
  if (kind === 'ole') throw new InputError(isEncryptedWorkbook(bytes) ? 'file-encrypted' : 'file-old-xls', { file });
  if (kind === 'empty') throw new InputError('file-empty', { file });
  if (kind === 'pdf' || kind === 'image' || kind === 'web-page') throw new InputError(`file-${kind}`, { file });
  throw new InputError('file-unknown', { file });
}
