import type { ReactNode } from 'react';
import { textFor } from '#platform/languages';
import { PageLink, Side, Tag, useFormats, useLanguage, useTexts } from '#ui';
import type { Undertaking } from '../../contract.ts';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { MoneyOf } from './MoneyOf.tsx';
import { ReadinessAxis } from './ReadinessAxis.tsx';
import { chainTexts } from './texts/chain.ts';

export interface ChainProps {
  /** Requests of the centre that come near a text, counted where there is a gap, from the module that can find them. */
  counterparts: (asked: { text: string; isCounted: boolean }) => ReactNode;
}

/** One undertaking: its axis between the money of both sides, then what is missing and who might bring it. */
export function UndertakingLine({ of, counterparts }: { of: Undertaking } & ChainProps) {
  const t = useTexts(chainTexts);
  const words = useRegisterWords();
  const reader = useLanguage();
  const { root, levels, isOnMarket, isGap } = of;
  const title = textFor(root.titles, reader);
  return (
    <article className="chain-line" aria-label={title?.text}>
      <header>
        <p className="row chain-above">
          {root.sides.length > 0 && <Side code={root.sides.length > 1 ? 'both' : root.sides[0]} />}
          <Tag>{words.type(root.kind, root.type)}</Tag>
          {root.isInvented && <Tag look="quiet">{t('isInvented')}</Tag>}
          {isGap && <Tag look="fill">{t('gap')}</Tag>}
          {isOnMarket && <Tag look="open">{t('onMarket')}</Tag>}
          <span className="note">{words.date(root.date ?? 'XXXX')}</span>
        </p>
        <h3>
          <PageLink to={`/register/${root.reference}`}>
            <TextFor of={root.titles} />
          </PageLink>
        </h3>
      </header>
      <div className="chain-picture">
        <MoneyOf track={0} money={of.money} />
        <ReadinessAxis levels={levels} isOnMarket={isOnMarket} />
        <MoneyOf track={1} money={of.money} />
      </div>
      <div className="chain-known">
        <Levels levels={levels} />
        <Steps of={of} />
        <Reasons of={of} />
        {title?.text !== undefined && !isOnMarket && counterparts({ text: title.text, isCounted: isGap })}
      </div>
    </article>
  );
}

function Levels({ levels }: Pick<Undertaking, 'levels'>) {
  const t = useTexts(chainTexts);
  const words = useRegisterWords();
  if (levels.length === 0) return null;
  return (
    <ul className="chain-levels" aria-label={t('levels')}>
      {levels.map(({ level, on, evidence, of, source }) => (
        <li key={`${of} ${on} ${level}`}>
          <b>{words.readiness(level)}</b>, {words.date(on)} {evidence && <TextFor of={evidence} />}{' '}
          <span className="note">
            {source.href ? (
              <a href={source.href} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What came of it, and where that leads. */
function Steps({ of: { steps, root } }: { of: Undertaking }) {
  const t = useTexts(chainTexts);
  const words = useRegisterWords();
  return (
    <p>
      {steps.slice(0, 6).map(({ reference, kind, type, titles }) => (
        <span key={reference} className="chain-step">
          {words.type(kind, type)}{' '}
          <PageLink to={`/register/${reference}`}>
            <TextFor of={titles} />
          </PageLink>
        </span>
      ))}
      <PageLink to={`/register/${root.reference}/lineage`}>{t('lineage')}</PageLink>
    </p>
  );
}

/** Said at the axis and at the money already. */
const SAID: readonly string[] = ['level-unstated', 'money-unstated'];

/** Known to be missing first; what nobody has said looks unknown. */
function Reasons({ of: { reasons } }: { of: Undertaking }) {
  const t = useTexts(chainTexts);
  const formats = useFormats();
  const said = (is: 'missing' | 'unknown') =>
    reasons
      .filter((reason) => reason.is === is && !SAID.includes(reason.code))
      .map(({ code }) => t(`reason_${code}`));
  const [missing, unknown] = [said('missing'), said('unknown')];
  return (
    <>
      {missing.length > 0 && <p>{t('missing', { reasons: formats.list(missing) })}</p>}
      {unknown.length > 0 && (
        <p className="chain-unknown">
          {unknown.map((reason) => (
            <Tag key={reason} look="unknown">
              {reason}
            </Tag>
          ))}
        </p>
      )}
    </>
  );
}
