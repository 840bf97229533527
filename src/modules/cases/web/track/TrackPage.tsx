import { type FormEvent, useState } from 'react';
import { trackCase } from '#contracts/cases';
import {
  Button,
  Facts,
  Field,
  Page,
  Section,
  useCorridor,
  useEndpoint,
  useFormats,
  useTexts,
  Waiting,
} from '#ui';
import { BallFigure } from '../case/BallFigure.tsx';
import { useCaseNames } from '../names/use-case-names.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import { Refused } from '../parts/Refused.tsx';
import { partTexts } from '../parts/texts/parts.ts';
import { useMoments } from '../parts/use-moments.ts';
import { trackTexts } from './texts/track.ts';
import '../cases.css';
import '../case/case.css';

const LONGEST_CODE = 20;

/** As the centre writes codes: large letters in three groups, without blanks. */
function spelled(code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return plain.match(/.{1,4}/g)?.join('-') ?? '';
}

/** Where a client sees how its case stands, with nothing but the code. */
export function TrackPage() {
  const t = useTexts(trackTexts);
  const [code, setCode] = useState('');
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('code');
    setCode(typeof given === 'string' ? spelled(given) : '');
  };
  return (
    <Page title={t('track')} lede={t('trackLede')}>
      <div className="stack">
        <form className="case-track" onSubmit={look}>
          <Field label={t('code')} note={t('codeNote')}>
            {(ids) => (
              <input
                className="input case-code"
                name="code"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={LONGEST_CODE}
                required
                {...ids}
              />
            )}
          </Field>
          <Button type="submit" look="main">
            {t('look')}
          </Button>
        </form>
        {code !== '' && <Tracked key={code} code={code} />}
      </div>
    </Page>
  );
}

function Tracked({ code }: { code: string }) {
  const t = useTexts(trackTexts);
  const parts = useTexts(partTexts);
  const names = useCaseNames();
  const corridor = useCorridor();
  const formats = useFormats();
  const moments = useMoments();
  const { answer, error } = useEndpoint(trackCase, { code }, { isAlwaysAsked: true });
  if (error && !answer) return <Refused error={error} />;
  if (!answer) return <Waiting says={t('looking')} lines={4} />;
  const { ball, kind, state, stateSince, openedOn } = answer;
  return (
    <Section title={<code className="case-code">{code}</code>}>
      <div className="case-tracked">
        <BallFigure
          ball={ball}
          sides={corridor.sides}
          label={ball ? `${t('turn')} ${names.holder(ball)}` : t('closed')}
        />
        <Facts
          rows={[
            ball && {
              term: t('turn'),
              value: names.holder(ball),
              note: parts('calendarOf', { side: corridor.sideName(ball.side) }),
            },
            ball && {
              term: t('until'),
              value: moments.weekday(ball.dueOn),
              note: <DaysLeft ball={ball} />,
            },
            {
              term: t('state'),
              value: names.of('state', state),
              note: ball ? t('since', { day: moments.day(stateSince) }) : t('closed'),
            },
            { term: t('kind'), value: names.of('kind', kind) },
            { term: t('opened'), value: formats.day(openedOn) },
          ]}
        />
        <p className="note">{t('ask')}</p>
      </div>
    </Section>
  );
}
