import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Month } from '../../calendar/months';
import { opexPageText } from '../../locales/opex-page';
import type { ClosedMonths } from '../../planning/opex/add-bookings';
import { usePane } from '../app/pane-context';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';

/** The page's header stays in sight: what is scrolled to must come to lie below it. */
const useStyles = makeStyles({ bar: { scrollMarginTop: '60px' } });

interface TwiceQuestionProps {
  /** The months that have bookings already. */
  readonly months: readonly Month[];
  onAnswer(closed: ClosedMonths): void;
}

/** Asks what is to become of bookings of the same months. Nothing was written yet. */
export function TwiceQuestion({ months, onAnswer }: TwiceQuestionProps): ReactElement {
  const styles = useStyles();
  const { text, locale, formats } = useLanguage();
  const { actions } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus();
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [months.length]);
  return (
    <MessageBar ref={bar} className={styles.bar} tabIndex={-1} intent="warning" layout="multiline">
      <MessageBarBody>
        {opexPageText(locale, 'twice', { months: capitalised(formats.list(months.map(formats.month))), count: months.length })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onAnswer('replace')}>
          {opexPageText(locale, 'twice-replace')}
        </Button>
        <Button size="small" onClick={() => onAnswer('add')}>
          {opexPageText(locale, 'twice-add')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => actions.dismiss()}>
          {text('cancel')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
