import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Named {
  readonly name: string;
  readonly privacy?: string;
}
interface Declaration {
  readonly members?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * The manifest as the API tables need it: without what is private or protected, parts named so that they cannot be
 * taken for attributes, the slot with a name to show.
 */
export function publicApi(manifest: unknown): Manifest {
  const { modules, ...rest } = manifest as Manifest;
  return {
    ...rest,
    modules: modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({
        ...declaration,
        members: (declaration.members ?? []).filter(isPublic),
        cssParts: (declaration.cssParts ?? []).map((part) => ({
          ...part,
          name: `::part(${part.name})`,
        })),
        slots: (declaration.slots ?? []).map((slot) => ({ ...slot, name: slot.name || 'default' })),
      })),
    })),
  };
}

function isPublic({ name, privacy }: Named): boolean {
  return !name.startsWith('#') && (privacy === undefined || privacy === 'public');
}

/** Only attributes can be tried out in the table; the rest is there to be read. */
export const onlyAttributesHaveControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      { ...argType, control: argType.table?.category === 'attributes' ? { type: 'text' } : false },
    ]),
  );
