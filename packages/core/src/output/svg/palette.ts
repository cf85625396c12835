/** The colours of a picture by what they are for. Contrast with the ground: text and muted 7:1, accent 7:1, bars 3:1. */
export type Palette = Readonly<Record<Ink, string>>;
export type Ink = 'ground' | 'text' | 'muted' | 'rule' | 'bar' | 'accent';

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff',
    text: '#1b1a18',
    muted: '#4d4a46',
    rule: '#d6d3cd',
    bar: '#8f8b84',
    accent: '#0a5480',
  },
  dark: {
    ground: '#161513',
    text: '#eae7e1',
    muted: '#b8b4ac',
    rule: '#45423d',
    bar: '#77736c',
    accent: '#79bfe8',
  },
};
