import { Section, useFormats, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { LawSide } from '../../parts/LawSide.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';
import { DocumentTick } from './DocumentTick.tsx';

/** Everything to prepare, each once, and everybody to ask. */
export function Papers({ planned }: { planned: Planned }) {
  const t = useTexts(texts);
  const { documents, procedures } = planned.plan;
  const needed = new Set(procedures.filter(({ state }) => state === 'required').map(({ id }) => id));
  const now = documents.filter((one) => one.procedures.some((id) => needed.has(id)));
  const perhaps = documents.filter((one) => !now.includes(one));
  const ready = documents.filter(({ id }) => planned.ready.includes(id)).length;
  return (
    <>
      {documents.length > 0 && (
        <Section title={t('checklist')} meta={t('readyOf', { ready, all: documents.length })}>
          <ul className="checklist">
            {now.map((document) => (
              <DocumentTick
                key={document.id}
                document={document}
                procedures={document.procedures}
                planned={planned}
                isWithProcedures
              />
            ))}
          </ul>
          {perhaps.length > 0 && (
            <details>
              <summary>{t('documentsPerhaps', { count: perhaps.length })}</summary>
              <ul className="checklist">
                {perhaps.map((document) => (
                  <DocumentTick
                    key={document.id}
                    document={document}
                    procedures={document.procedures}
                    planned={planned}
                    isWithProcedures
                  />
                ))}
              </ul>
            </details>
          )}
          <p className="note">{t('ticksStay')}</p>
        </Section>
      )}
      <WhomToAsk planned={planned} />
    </>
  );
}

/** The authorities of the plan, each with what it is asked about. */
function WhomToAsk({ planned: { plan } }: { planned: Planned }) {
  const t = useTexts(texts);
  const words = useWords();
  const formats = useFormats();
  const needed = new Set(plan.procedures.filter(({ state }) => state === 'required').map(({ id }) => id));
  const authorities = plan.authorities.filter(({ procedures }) => procedures.some((id) => needed.has(id)));
  if (authorities.length === 0) return null;
  const nameOf = (id: string) => plan.procedures.find((one) => one.id === id)?.name;
  return (
    <Section title={t('whomToAsk')} meta={formats.number(authorities.length)}>
      <ul className="authorities">
        {authorities.map(({ id, name, side, procedures }) => (
          <li key={`${id} ${side}`}>
            <LawSide code={side} isNameHidden />
            <div>
              <b>{words(name)}</b>
              <p className="meta">
                {procedures
                  .map(nameOf)
                  .flatMap((found) => (found ? [words(found)] : []))
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
