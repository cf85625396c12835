import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './page.css';

/** The page that a story stands on; given as `parameters.page`. */
export interface Page {
  readonly title: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly theme?: 'light' | 'dark';
  /** Inline size of the column in CSS pixels. */
  readonly width?: number;
  /** Rules that change the widget's look. */
  readonly css?: string;
}

/**
 * Puts a story on a page of its language, direction and colours, as the one thing in its `<main>` under an `<h1>`.
 * Among others in the documentation it is a part of that page, and has neither.
 */
export const inPage: Decorator = (story, { parameters, viewMode, title }) => {
  const page: Page = parameters.page ?? { title };
  const column = html`<div
    class="column"
    style=${page.width === undefined ? nothing : `inline-size: ${page.width}px`}
  >${story()}</div>`;
  const content =
    viewMode === 'docs'
      ? column
      : html`<main><h1 lang="en-GB" dir="ltr">${page.title}</h1>${column}</main>`;
  const rules = page.css === undefined ? nothing : html`<style>${page.css}</style>`;
  return html`${rules}<div
    class="page"
    data-theme=${page.theme ?? 'light'}
    lang=${page.lang ?? 'en-GB'}
    dir=${page.dir ?? 'ltr'}
  >${content}</div>`;
};
