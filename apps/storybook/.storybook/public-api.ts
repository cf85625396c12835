interface Described {
  readonly members?: readonly { readonly name: string; readonly privacy?: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Described[] }[];
}

/** The manifest without what is private or protected: a reader of the API tables cannot use it. */
export function publicApi(manifest: unknown): Manifest {
  const { modules, ...rest } = manifest as Manifest;
  return {
    ...rest,
    modules: modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({
        ...declaration,
        ...(declaration.members ? { members: declaration.members.filter(isPublic) } : {}),
      })),
    })),
  };
}

function isPublic({
  name,
  privacy,
}: {
  readonly name: string;
  readonly privacy?: string;
}): boolean {
  return !name.startsWith('#') && (privacy === undefined || privacy === 'public');
}
