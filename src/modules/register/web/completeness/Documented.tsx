import type { z } from 'zod';
import { PageLink, Section, useFormats, useTexts } from '#ui';
import type { completeness } from '../../contract.ts';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { CompletenessLinks } from './CompletenessLinks.tsx';
import { completenessTexts } from './texts/completeness.ts';

type Whole = z.output<typeof completeness>;
type Stated = Whole['stated'][number];

/** Each stated total beside the count of what is documented, said as exactly as its source says it. */
export function Documented({ whole: { stated } }: { whole: Whole }) {
  const t = useTexts(completenessTexts);
  const counted = stated.filter(({ of }) => of !== undefined);
  const others = stated.filter(({ of }) => of === undefined);
  return (
    <Section title={t('documentedTitle')}>
      <div className="completeness-meters">
        {counted.map((one) => (
          <Meter key={one.reference} stated={one} number={one.documented ?? 0} />
        ))}
      </div>
      {others.length > 0 && (
        <>
          <p className="completeness-others">{t('othersSay')}</p>
          <ul className="completeness-list">
            {others.map((one) => (
              <li key={one.reference}>
                <Other stated={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <CompletenessLinks of="stated" label={t('documentedTitle')} />
    </Section>
  );
}

function Meter({ stated, number }: { stated: Stated; number: number }) {
  const t = useTexts(completenessTexts);
  const formats = useFormats();
  const words = useRegisterWords();
  const { of, how, count, reference } = stated;
  const kind = of === 'agreement' ? 'agreements' : 'projects';
  const said = words.count({ count, how, unit: 'pieces' });
  const missing = count - number;
  return (
    <figure className="completeness-meter">
      <figcaption>
        <PageLink
          to="/register"
          query={{ kind: of, invented: 'no', ...(of === 'project' && { cordis: 'no' }) }}
        >
          <b className="num">{formats.number(number)}</b>
        </PageLink>{' '}
        {t(how === 'exactly' ? `of_${kind}` : `beside_${kind}`, { n: number, stated: said })}
      </figcaption>
      {how !== 'some' && <Share of={number / count} isOpen={how !== 'exactly'} />}
      {how !== 'some' && missing > 0 && <p>{t(`missing_${how}`, { n: missing })}</p>}
      <p className="note">
        <Ask stated={stated} /> · <PageLink to={`/register/${reference}`}>{t('statement')}</PageLink>
      </p>
    </figure>
  );
}

function Other({ stated }: { stated: Stated }) {
  const words = useRegisterWords();
  const { reference, titles, count, how } = stated;
  return (
    <>
      <PageLink to={`/register/${reference}`}>
        <TextFor of={titles} />
      </PageLink>
      {': '}
      <b>{words.count({ count, how, unit: 'pieces' })}</b>{' '}
      <span className="note">
        <Ask stated={stated} />
      </span>
    </>
  );
}

/** Whoever stated the total knows what it counts. */
function Ask({ stated: { source } }: { stated: Stated }) {
  const t = useTexts(completenessTexts);
  return (
    <>
      {t('ask')}{' '}
      {source.href ? (
        <a href={source.href} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.isWeak && ` (${t('weak')})`}
    </>
  );
}

const WIDTH = 400;

/** How much of the total; open at its end where the source says only "at least" or "about". */
function Share({ of, isOpen }: { of: number; isOpen: boolean }) {
  const part = Math.max(2, Math.min(1, of) * (isOpen ? WIDTH - 30 : WIDTH));
  return (
    <svg
      className="completeness-share"
      viewBox={`0 0 ${WIDTH} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="all" width={isOpen ? WIDTH - 30 : WIDTH} height="14" />
      {isOpen && <path className="open" d={`M${WIDTH - 30} 0.5H${WIDTH}M${WIDTH - 30} 13.5H${WIDTH}`} />}
      <rect className="part" width={part} height="14" />
    </svg>
  );
}
