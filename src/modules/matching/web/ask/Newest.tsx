import { listOpportunities } from '#contracts/opportunities';
import {
  Answer,
  langOf,
  PageLink,
  Section,
  Side,
  useCorridor,
  useEndpoint,
  useLanguage,
  useTexts,
} from '#ui';
import { useOpportunityNames } from '#web/opportunities';
import { texts } from '../texts.ts';

/** How many listings of each side the first page shows. */
const FEW = 4;

/** The newest listings of one side; the page stands one beside the other, alike. */
export function Newest({ side }: { side: string }) {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const corridor = useCorridor();
  const reader = useLanguage();
  const found = useEndpoint(listOpportunities, { side: [side], reader, limit: FEW });
  const name = corridor.sideName(side);
  return (
    <Section title={t('newest', { side: name })} meta={<Side code={side} isNameHidden />}>
      <Answer of={found}>
        {({ rows }) => (
          <>
            <ul className="newest">
              {rows.map((row) => (
                <li key={row.reference}>
                  <span className="meta">{names.label(row.direction, row.kind)}</span>
                  <h3 {...langOf(row.language)}>
                    <PageLink to={`/opportunities/${encodeURIComponent(row.reference)}`}>
                      {row.title}
                    </PageLink>
                  </h3>
                </li>
              ))}
            </ul>
            <p className="newest-all">
              <PageLink to="/opportunities" query={{ side }}>
                {t('allOf', { side: name })}
              </PageLink>
            </p>
          </>
        )}
      </Answer>
    </Section>
  );
}
