import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & { look?: 'main' | 'plain' | 'quiet' };

/** A control that does something here; what leads elsewhere is a PageLink. */
export function Button({ look = 'plain', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`button ${look} ${className}`} {...rest} />;
}
