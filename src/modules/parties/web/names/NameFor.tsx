import type { OrganisationRow } from '../../contract.ts';
import { LanguageText, useLanguage } from '#ui';
import { chooseNames } from './choose-name.ts';

/** An organisation in a line of text: by the name its reader knows it by. */
export function NameFor({ of }: { of: Pick<OrganisationRow, 'name' | 'names'> }) {
  const { main } = chooseNames(of, useLanguage());
  return (
    <LanguageText language={main.language} as="bdi">
      {main.text}
    </LanguageText>
  );
}
