import { type Organisation, relationKinds } from '../../contract.ts';
import { PageLink, Section, useFormats, useTexts } from '#ui';
import { NameFor } from '../names/NameFor.tsx';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';

type Given = Organisation['relations'];

/** What it belongs to, what belongs to it, what came before and after. */
export function Relations({ relations }: { relations: Given }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const formats = useFormats();
  const kinds = relationKinds.filter((kind) => relations.some((one) => one.kind === kind));
  if (kinds.length === 0)
    return (
      <Section title={t('relations')}>
        <p className="note">{t('relationsNone')}</p>
      </Section>
    );
  return (
    <Section title={t('relations')} meta={<span className="num">{formats.number(relations.length)}</span>}>
      <dl className="organisation-relations">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{names.of('relation', kind)}</dt>
            <dd>
              <ul>
                {relations
                  .filter((one) => one.kind === kind)
                  .map((one) => (
                    <li key={one.id ?? one.name}>
                      <Other of={one} />
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Other({ of: { id, href, ...named } }: { of: Given[number] }) {
  const t = useTexts(texts);
  const shown = <NameFor of={named} />;
  if (id) return <PageLink to={`/organisations/${encodeURIComponent(id)}`}>{shown}</PageLink>;
  return (
    <>
      {href ? (
        <a href={href} rel="noreferrer">
          {shown}
        </a>
      ) : (
        shown
      )}{' '}
      <span className="note">{t('notHere')}</span>
    </>
  );
}
