import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { WrittenLoyalty } from '../../excel/contracts';
import { loyaltyPageText, type LoyaltyPageKey } from '../../locales/loyalty-page';
import type { TextParams } from '../../locales/text';
import { usePane } from '../app/pane-context';
import { ChoiceField } from '../breakdown/ChoiceField';
import { ButtonRow } from '../frame/ButtonRow';
import { Card } from '../frame/Card';
import { useLanguage } from '../language/language';
import { accept, solve } from './loyalty-work';
import { ManyRunsQuestion } from './ManyRunsQuestion';
import { NoCap } from './NoCap';
import { manyRuns, paceOf, USUAL_RUNS } from './runs-form';
import { leverKey, leversOf, PROBABILITIES, probabilityOf, USUAL_SOLVE } from './solve-form';
import { leverText, solvedText } from './solve-text';
import { TypedChoice } from './TypedChoice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How generous the programme may be under its caps; what is found is taken over only when a person says so. */
export function SolveCard({ standing }: { readonly standing: WrittenLoyalty }): ReactElement {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const { state, actions } = usePane();
  const { runs: sampling = USUAL_RUNS, simulation = null, solve: form = USUAL_SOLVE, solved = null, noCap = false } = state.loyalty;
  const [wrong, setWrong] = useState(false);
  const [asking, setAsking] = useState(false);
  const text = (key: LoyaltyPageKey, params?: TextParams) => loyaltyPageText(locale, key, params);
  const busy = state.running !== null;
  const ready = !busy && !wrong;
  const levers = leversOf(standing.size?.segments ?? 1);
  const many = manyRuns('solve', sampling.runs, standing.size, paceOf(simulation));
  const begin = (): void => {
    setAsking(false);
    actions.doLoyalty('solve', solve(form, sampling));
  };
  return (
    <Card title={text('solve')}>
      <p className={styles.text}>{text('solve-text')}</p>
      <div className={styles.fields}>
        <ChoiceField<string>
          label={text('lever')}
          value={leverKey(form.lever)}
          choices={levers.map((lever) => ({ value: leverKey(lever), label: leverText(lever, standing.segments, formats) }))}
          disabled={busy}
          onChange={(picked) => {
            const lever = levers.find((one) => leverKey(one) === picked);
            if (lever !== undefined) actions.keepLoyalty({ solve: { ...form, lever }, solved: null });
          }}
        />
        <TypedChoice
          label={text('probability')}
          value={form.probability}
          choices={PROBABILITIES}
          other={text('probability-other')}
          wrong={text('probability-wrong')}
          disabled={busy}
          show={(value) => text('percent', { value: formats.number(value * 100, 2) })}
          read={(typed) => probabilityOf(typed, locale)}
          onChange={(probability) => {
            setWrong(probability === null);
            if (probability !== null) actions.keepLoyalty({ solve: { ...form, probability }, solved: null });
          }}
        />
      </div>
      {asking && many !== null ? (
        <ManyRunsQuestion many={many} go={text('many-solve', { runs: sampling.runs })} onGo={begin} onBack={() => setAsking(false)} />
      ) : (
        <ButtonRow>
          <Button disabledFocusable={!ready} onClick={() => ready && (many === null ? begin() : setAsking(true))}>
            {text('solve-do')}
          </Button>
        </ButtonRow>
      )}
      {noCap && (
        <div role="alert">
          <NoCap sentence={text('needs-cap', { sheet: standing.sheet })} sheet={standing.sheet} />
        </div>
      )}
      {solved !== null && (
        <>
          <p className={styles.text} aria-live="polite">
            {solvedText(solved, formats)}
          </p>
          <p className={styles.quiet}>{text('solved-of', { scenario: solved.scenario, runs: solved.sampling.runs })}</p>
          {solved.solution.outcome === 'found' && (
            <ButtonRow>
              <Button
                appearance="primary"
                disabledFocusable={busy}
                onClick={() =>
                  !busy && actions.doLoyalty('loyalty', accept({ lever: solved.lever, factor: solved.solution.factor }, standing.sheet))
                }
              >
                {text('take-over')}
              </Button>
              <Button disabledFocusable={busy} onClick={() => actions.keepLoyalty({ solved: null })}>
                {text('not-now')}
              </Button>
            </ButtonRow>
          )}
        </>
      )}
    </Card>
  );
}
