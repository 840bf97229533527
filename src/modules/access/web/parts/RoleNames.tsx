import { useFormats, useTexts } from '#ui';
import { wordTexts } from '../texts/words.ts';

/** Roles by their names, in the reader’s language. */
export function useRoleName(): (role: string) => string {
  const t = useTexts(wordTexts);
  return (role) => (t.knows(`role_${role}`) ? t(`role_${role}` as never) : role);
}

export function RoleNames({ roles }: { roles: readonly string[] }) {
  const t = useTexts(wordTexts);
  const nameOf = useRoleName();
  const { list } = useFormats();
  return <>{roles.length > 0 ? list(roles.map(nameOf)) : t('role_none')}</>;
}
