import type { ValidationSnapshot } from '../../engine/snapshot';
import { changeValidation, isValid, readRule, typeOfValidation, validationOf } from '../model/validation';
import { oneOf } from '../wire/args';
import { ExcelError, invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type ObjectType } from './object-type';
import type { RangeTarget } from './targets';

type Alert = NonNullable<ValidationSnapshot['error']>;
type Prompt = NonNullable<ValidationSnapshot['prompt']>;

const ALERT: Alert = { showAlert: true, style: 'Stop', title: '', message: '' };
const PROMPT: Prompt = { showPrompt: true, title: '', message: '' };

function record(value: Json): { [key: string]: Json | undefined } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('An object is expected.');
  return value;
}

const text = (value: Json | undefined): string => {
  if (value !== undefined && value !== null && typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value ?? '';
};

function ruled(present: ValidationSnapshot | null): ValidationSnapshot {
  if (!present) throw new ExcelError('InvalidOperation', 'The range has no validation rule yet.');
  return present;
}

/** Excel keeps 32 characters of a title and 255 of a message. */
function limited(title: string, message: string): void {
  if (title.length > 32 || message.length > 255) throw invalidArgument('A title takes 32 characters and a message 255.');
}

export const dataValidationType: ObjectType<RangeTarget> = {
  scalars: {
    Type: readOnly((range, { book }) => typeOfValidation(book, range)),
    Rule: readWrite(
      (range, { book }) => {
        const validation = validationOf(book, range);
        return validation === undefined ? null : ((validation?.rule ?? {}) as Json);
      },
      (range, value, { book }) => {
        const rule = readRule(value);
        changeValidation(book, range, (present) => ({ ...present, range: '', rule }));
      },
    ),
    ErrorAlert: readWrite(
      (range, { book }) => {
        const validation = validationOf(book, range);
        return validation === undefined ? null : { ...(validation?.error ?? ALERT) };
      },
      (range, value, { book }) => {
        const given = record(value);
        const error: Alert = {
          showAlert: given['showAlert'] !== false,
          style: given['style'] === undefined ? 'Stop' : oneOf(given['style'], ['Stop', 'Warning', 'Information']),
          title: text(given['title']),
          message: text(given['message']),
        };
        limited(error.title, error.message);
        changeValidation(book, range, (present) => ({ ...ruled(present), error }));
      },
    ),
    Prompt: readWrite(
      (range, { book }) => {
        const validation = validationOf(book, range);
        return validation === undefined ? null : { ...(validation?.prompt ?? PROMPT) };
      },
      (range, value, { book }) => {
        const given = record(value);
        const prompt: Prompt = { showPrompt: given['showPrompt'] !== false, title: text(given['title']), message: text(given['message']) };
        limited(prompt.title, prompt.message);
        changeValidation(book, range, (present) => ({ ...ruled(present), prompt }));
      },
    ),
    IgnoreBlanks: readWrite(
      (range, { book }) => {
        const validation = validationOf(book, range);
        return validation === undefined ? null : (validation?.ignoreBlanks ?? true);
      },
      (range, value, { book }) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
        changeValidation(book, range, (present) => {
          const { ignoreBlanks: _old, ...rest } = ruled(present);
          return value ? rest : { ...rest, ignoreBlanks: false };
        });
      },
    ),
    Valid: { onlyWhenNamed: true, get: (range, { book }) => isValid(book, range) },
  },
  methods: { Clear: (range, _args, { book }) => changeValidation(book, range, null) },
};
