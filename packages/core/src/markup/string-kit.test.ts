import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveStringKit, stringKit } from './string-kit.js';

const { html, absent } = stringKit;

describe('as a child', () => {
  it('a value is text', () => {
    expect(html`<p>${'<b> & "c" \'d\''}</p>`.text).toBe(
      '<p>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>',
    );
    expect(html`<p>${7}</p>`.text).toBe('<p>7</p>');
  });

  it('a template is placed as it is, and an array of them one after the other', () => {
    const items = ['a', '<'].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${items}${[[html`<hr>`]]}</ul>`.text).toBe(
      '<ul><li>a</li><li>&lt;</li><hr></ul>',
    );
  });

  it('nothing is nothing', () => {
    expect(html`<p>${absent}${undefined}${[]}</p>`.text).toBe('<p></p>');
  });

  it('a value that looks like a template is text all the same', () => {
    expect(html`${{ text: '<b>' }}`.text).not.toContain('<b>');
  });
});

describe('as an attribute', () => {
  it('a value is quoted', () => {
    expect(html`<a href=${'#"x" onclick=\'y\''} id=${'a b'}>${'t'}</a>`.text).toBe(
      '<a href="#&quot;x&quot; onclick=&#39;y&#39;" id="a b">t</a>',
    );
  });

  it('nothing leaves it out', () => {
    expect(html`<path stroke-dasharray=${absent} d=${'M0'}></path>`.text).toBe(
      '<path d="M0"></path>',
    );
  });

  it('is known by the template alone: text that ends like one opens none', () => {
    expect(html`<p>${'the formula y='}${html`<sup>1</sup>`}</p>`.text).toBe(
      '<p>the formula y=<sup>1</sup></p>',
    );
    expect(html`<p>${'the formula y='}${absent}</p>`.text).toBe('<p>the formula y=</p>');
  });
});

it('hides in a page without scripts what works by them alone', () => {
  const button = ({ html, scripted }: typeof stringKit) =>
    html`<button hidden=${scripted}></button>`.text;
  expect(button(stringKit)).toBe('<button hidden=""></button>');
  expect(button(liveStringKit)).toBe('<button></button>');
});

it('gives back any text, once the five entities are read again', () => {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const read = (escaped: string) =>
    escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: written } = html`<p title=${text}>${text}</p>`;
      const [, title = '', child = ''] =
        /^<p title="([^"<>]*)">([^"<>]*)<\/p>$/s.exec(written) ?? [];
      expect([read(title), read(child)]).toEqual([text, text]);
    }),
  );
});
