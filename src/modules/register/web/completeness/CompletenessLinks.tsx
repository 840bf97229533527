import { addressOf } from '#platform/contract';
import { TableLinks, useLanguage } from '#ui';
import { type CompletenessTable, exportCompleteness, exportFigures } from '../../contract.ts';

/** What stands above it, to take away; years are a table of the figures. */
export function CompletenessLinks({ of, label }: { of: CompletenessTable | 'years'; label: string }) {
  const reader = useLanguage();
  return (
    <TableLinks
      label={label}
      hrefOf={(format) =>
        of === 'years'
          ? addressOf(exportFigures, { of, kind: ['project'], reader, format })
          : addressOf(exportCompleteness, { of, reader, format })
      }
    />
  );
}
