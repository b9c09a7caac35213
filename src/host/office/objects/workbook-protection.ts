import { ExcelError } from '../wire/errors';
import { readOnly, type ObjectType } from './object-type';
import type { Single } from './targets';

/** Protection of the workbook's structure: its sheets cannot be added, deleted, renamed, moved or hidden. */
export const workbookProtectionType: ObjectType<Single> = {
  scalars: {
    Protected: readOnly((_, { book }) => book.engine.document().structureProtection !== undefined),
  },
  methods: {
    Protect: (_, args, { book }) => {
      if (book.engine.document().structureProtection) throw new ExcelError('AccessDenied', 'The workbook is already protected.');
      const password = args.optionalText(0);
      book.engine.updateDocument({ structureProtection: password === undefined ? {} : { password } });
    },
    Unprotect: (_, args, { book }) => {
      const protection = book.engine.document().structureProtection;
      if (!protection) return;
      if (protection.password !== undefined && protection.password !== args.optionalText(0))
        throw new ExcelError('AccessDenied', 'The password is not correct.');
      book.engine.updateDocument({ structureProtection: undefined });
    },
  },
};
