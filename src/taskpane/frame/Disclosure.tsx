import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, paddingLeft: tokens.spacingHorizontalS },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface DisclosureProps {
  readonly label: string;
  readonly open: boolean;
  readonly children: ReactNode;
  onToggle(open: boolean): void;
}

/** Things that are there to unfold. */
export function Disclosure({ label, open, children, onToggle }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(!open)}
      >
        {label}
      </Button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </>
  );
}
