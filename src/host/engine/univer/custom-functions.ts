import { formula } from './univer-packages';
import { cellAddress } from '../address';
import type { CustomFunctionInvoker, Engine } from '../engine';
import type { CellValue } from '../snapshot';
import { engineValue, errorValue, ErrorValue, plainValue, type EngineValue, type PlainValue } from './engine-values';
import type { Outstanding } from './calculation';
import type { UniverContext } from './univer-context';

type Description = Parameters<Engine['registerFunctions']>[0][number];
type Answer = CellValue | null | (CellValue | null)[][] | ErrorValue;

interface Call {
  answer: Answer | undefined;
  waiting: Map<string, { sheet: string; row: number; column: number }>;
}

const BUSY = '#BUSY!';

/**
 * Custom functions as Excel runs them: asynchronous, each distinct call asked once, blanks given as null, not called at all when an
 * argument is an error. While an answer is outstanding the call is `#BUSY!`; once the round's answers are in, the calling cells are
 * calculated again and find them. Answers are kept until the workbook has settled, so that calls inside calls come to rest.
 */
export class CustomFunctions implements Outstanding {
  private readonly calls = new Map<string, Call>();
  private readonly running = new Set<Promise<void>>();
  private markDirty: (cells: Iterable<{ sheet: string; row: number; column: number }>) => void = () => undefined;

  constructor(private readonly context: UniverContext) {}

  /** Where cells are reported whose answers came in. */
  whenAnswered(markDirty: (cells: Iterable<{ sheet: string; row: number; column: number }>) => void): void {
    this.markDirty = markDirty;
  }

  register(functions: readonly Description[], invoke: CustomFunctionInvoker): void {
    const service = this.context.injector.get(formula.IFunctionService);
    service.registerExecutors(...functions.map(({ name }) => this.executor(name.toUpperCase(), invoke)));
    service.registerDescriptions(...functions.map(describe));
  }

  pending(): Promise<void> | null {
    // An answer may be in already; its cells still wait.
    if (![...this.calls.values()].some((call) => call.waiting.size > 0)) return null;
    return Promise.all(this.running).then(() => {
      const cells = new Map<string, { sheet: string; row: number; column: number }>();
      for (const call of this.calls.values()) {
        for (const [key, cell] of call.waiting) cells.set(key, cell);
        call.waiting.clear();
      }
      this.markDirty(cells.values());
    });
  }

  settled(): void {
    this.calls.clear();
  }

  private executor(name: string, invoke: CustomFunctionInvoker): formula.BaseFunction {
    const answer = (args: EngineValue[], cell: { sheet: string; row: number; column: number }) => this.answer(name, args, cell, invoke);
    class CustomFunction extends formula.BaseFunction {
      override calculate(...args: EngineValue[]): EngineValue {
        return answer(args, { sheet: this.subUnitId ?? '', row: this.row, column: this.column });
      }
    }
    return new CustomFunction(name);
  }

  private answer(
    name: string,
    values: EngineValue[],
    cell: { sheet: string; row: number; column: number },
    invoke: CustomFunctionInvoker,
  ): EngineValue {
    const args = values.map(argument);
    const error = args.flat(2).find((value) => value instanceof ErrorValue);
    if (error instanceof ErrorValue) return errorValue(error.code);
    const key = `${name}(${JSON.stringify(args)})`;
    let call = this.calls.get(key);
    if (!call) this.calls.set(key, (call = this.start(name, args, cell, invoke)));
    if (call.answer === undefined) {
      call.waiting.set(`${cell.sheet}!${cell.row},${cell.column}`, cell);
      return errorValue(BUSY);
    }
    return engineValue(call.answer as PlainValue | PlainValue[][]);
  }

  private start(name: string, args: unknown[], cell: { sheet: string; row: number; column: number }, invoke: CustomFunctionInvoker): Call {
    const call: Call = { answer: undefined, waiting: new Map() };
    const sheetName = this.context.workbook().getSheetBySheetId(cell.sheet)?.getName() ?? '';
    const answered = Promise.resolve()
      .then(() => invoke(name, args, { sheet: sheetName, address: cellAddress(cell.row, cell.column) }))
      .then(
        (value) => {
          call.answer = value;
        },
        (reason: unknown) => {
          call.answer = new ErrorValue(codeOf(reason));
        },
      )
      .finally(() => this.running.delete(answered));
    this.running.add(answered);
    return call;
  }
}

/** A reference to one cell is that cell's value, not a matrix of one. */
function argument(value: EngineValue): PlainValue | PlainValue[][] {
  const plain = plainValue(value);
  return Array.isArray(plain) && plain.length === 1 && plain[0]?.length === 1 ? (plain[0][0] ?? null) : plain;
}

function codeOf(reason: unknown): string {
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : undefined;
  return typeof code === 'string' && code !== BUSY ? code : '#VALUE!';
}

function describe(description: Description): formula.IFunctionInfo {
  return {
    functionName: description.name.toUpperCase(),
    functionType: formula.FunctionType.User,
    description: description.description,
    abstract: description.description,
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
