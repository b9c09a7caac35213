export { InputError } from '../locales/input-error';
