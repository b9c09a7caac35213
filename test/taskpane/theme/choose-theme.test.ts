import { chooseTheme } from '../../../src/taskpane/theme/choose-theme';

const system = { prefersDark: false, forcedColours: false };

describe('the theme of the pane', () => {
  it('is Office’s own where the host tells it, whatever the system prefers', () => {
    expect(chooseTheme({ bodyBackgroundColor: '#262626' }, system)).toBe('dark');
    expect(chooseTheme({ bodyBackgroundColor: '#F3F2F1' }, { ...system, prefersDark: true })).toBe('light');
    expect(chooseTheme({ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, system)).toBe('dark');
  });

  it('is the system’s where Office says nothing of use', () => {
    for (const office of [null, {}, { bodyBackgroundColor: 'white' }]) {
      expect(chooseTheme(office, { ...system, prefersDark: true })).toBe('dark');
      expect(chooseTheme(office, system)).toBe('light');
    }
  });

  it('gives way to forced colours', () => {
    expect(chooseTheme({ bodyBackgroundColor: '#ffffff', isDarkTheme: false }, { ...system, forcedColours: true })).toBe('contrast');
  });
});
