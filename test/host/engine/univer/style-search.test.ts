import { quickenStyleSearch } from '../../../../src/host/engine/univer/style-search';
import { Styles } from '../../../../src/host/engine/univer/univer-packages';

test('a style whose members stand in another order is the one there is, however often it is asked for', () => {
  quickenStyleSearch();
  const styles = new Styles();
  const id = styles.setValue({ bl: 1, cl: { rgb: '#FF0000' } });
  const others = [styles.setValue({ bl: 1 }), styles.setValue({ cl: { rgb: '#FF0000' } })];
  expect(new Set([id, ...others]).size).toBe(3);
  for (let times = 0; times < 2; times += 1) expect(styles.setValue({ cl: { rgb: '#FF0000' }, bl: 1 })).toBe(id);
});

test('a style that was removed is made anew', () => {
  quickenStyleSearch();
  const styles = new Styles();
  const id = styles.setValue({ bl: 1, it: 1 });
  styles.remove(id as string);
  const anew = styles.setValue({ bl: 1, it: 1 });
  expect(styles.get(anew)).toEqual({ bl: 1, it: 1 });
});
