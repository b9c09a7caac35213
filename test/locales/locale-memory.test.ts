import { localeMemory, type KeyValueStore } from '../../src/locales/locale-memory';

function store(): { readonly values: Map<string, string>; readonly open: () => KeyValueStore } {
  const values = new Map<string, string>();
  return {
    values,
    open: () => ({
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    }),
  };
}

describe('the memory of a chosen language', () => {
  it('keeps the choice under Office’s partition key, and forgets it when Excel is followed again', () => {
    const { values, open } = store();
    const memory = localeMemory(open, 'part-7:');
    expect(memory.read()).toBeNull();
    memory.write('vi-VN');
    expect([...values]).toEqual([['part-7:almanac.locale', 'vi-VN']]);
    expect(localeMemory(open, 'part-7:').read()).toBe('vi-VN');
    memory.write(null);
    expect(values.size).toBe(0);
  });

  it('takes no notice of what it does not know', () => {
    const { values, open } = store();
    values.set('almanac.locale', 'fr-FR');
    expect(localeMemory(open, '').read()).toBeNull();
  });

  it('does without when the browser refuses storage', () => {
    const memory = localeMemory(() => {
      throw new Error('SecurityError');
    }, '');
    expect(() => memory.write('zh-CN')).not.toThrow();
    expect(memory.read()).toBeNull();
  });
});
