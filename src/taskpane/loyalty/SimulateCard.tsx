import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { WrittenLoyalty } from '../../excel/contracts';
import { loyaltyPageText, type LoyaltyPageKey } from '../../locales/loyalty-page';
import type { TextParams } from '../../locales/text';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { Card } from '../frame/Card';
import { useLanguage } from '../language/language';
import { fanOf } from './fan-view';
import { FanFigure } from './FanFigure';
import { headline } from './headline';
import { simulate, writeRisk } from './loyalty-work';
import { ManyRunsQuestion } from './ManyRunsQuestion';
import { NoCap } from './NoCap';
import { manyRuns, paceOf, RUNS, runsOf, USUAL_RUNS } from './runs-form';
import { SeedField } from './SeedField';
import { TypedChoice } from './TypedChoice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the programme may cost: runs are drawn, the picture follows them, and what they come to can be written. */
export function SimulateCard({ standing }: { readonly standing: WrittenLoyalty }): ReactElement {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const { state, actions } = usePane();
  const { runs: sampling = USUAL_RUNS, live = null, simulation = null } = state.loyalty;
  const [wrong, setWrong] = useState({ runs: false, seed: false });
  const [asking, setAsking] = useState(false);
  const finished = useMemo(() => (simulation === null ? null : fanOf(simulation.simulated)), [simulation]);
  const text = (key: LoyaltyPageKey, params?: TextParams) => loyaltyPageText(locale, key, params);
  const busy = state.running !== null;
  const ready = !busy && !wrong.runs && !wrong.seed;
  const many = manyRuns('simulate', sampling.runs, standing.size, paceOf(simulation));
  const change = (field: 'runs' | 'seed', value: number | null): void => {
    setWrong({ ...wrong, [field]: value === null });
    setAsking(false);
    if (value !== null) actions.keepLoyalty({ runs: { ...sampling, [field]: value } });
  };
  const begin = (): void => {
    setAsking(false);
    actions.doLoyalty('simulate', simulate(sampling, actions.keepLoyalty));
  };
  const view = live === null ? finished : live.fan;
  const sentence = live !== null || simulation === null ? text('fan-live') : headline(simulation.simulated, formats);
  const certain = live === null && simulation !== null && simulation.simulated.assumptions.uncertain.length === 0;
  const capless = live === null && simulation !== null && simulation.simulated.assumptions.caps.every((cap) => cap === null);
  return (
    <Card title={text('simulate')}>
      <p className={styles.text}>{text('simulate-text')}</p>
      <div className={styles.fields}>
        <TypedChoice
          label={text('runs')}
          value={sampling.runs}
          choices={RUNS}
          other={text('runs-other')}
          wrong={text('runs-wrong')}
          disabled={busy}
          show={(value) => formats.number(value)}
          read={(typed) => runsOf(typed, locale)}
          onChange={(value) => change('runs', value)}
        />
        <SeedField value={sampling.seed} disabled={busy} onChange={(seed) => change('seed', seed)} />
      </div>
      {asking && many !== null && (
        <ManyRunsQuestion many={many} go={text('many-go', { runs: sampling.runs })} onGo={begin} onBack={() => setAsking(false)} />
      )}
      {!asking && (
        <ButtonRow>
          <Button
            appearance={simulation === null ? 'primary' : 'secondary'}
            disabledFocusable={!ready}
            onClick={() => ready && (many === null ? begin() : setAsking(true))}
          >
            {text(simulation === null ? 'simulate-do' : 'simulate-again')}
          </Button>
        </ButtonRow>
      )}
      {view !== null && <FanFigure view={view} sentence={sentence} />}
      {live !== null && <p className={styles.quiet}>{text('runs-done', { done: live.done, of: live.of })}</p>}
      {capless && <NoCap sentence={text('no-cap')} sheet={standing.sheet} />}
      {certain && <p className={styles.text}>{text('certain', { sheet: standing.sheet })}</p>}
      {live === null && simulation !== null && (
        <>
          <p className={styles.quiet}>
            {text('simulated-of', {
              scenario: simulation.simulated.scenario,
              runs: simulation.simulated.runs,
              seed: String(simulation.simulated.seed),
            })}
          </p>
          <ButtonRow>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => !busy && actions.doLoyalty('risk', writeRisk(simulation.simulated))}
            >
              {text('write')}
            </Button>
          </ButtonRow>
        </>
      )}
    </Card>
  );
}
