export { readXlsx } from './read-xlsx';
export { writeXlsx } from './write-xlsx';
export type { FileNote } from './notes';
