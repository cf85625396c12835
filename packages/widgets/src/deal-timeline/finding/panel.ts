import type { FacetOption, FacetView, FindingView, PeriodEnd, TextRun } from '@dealstory/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Places the panel: real controls, named as the fields of the filters are. Decides nothing. */
export function panel(
  { search, facets, period }: FindingView,
  handleInput: (event: Event) => void,
): TemplateResult {
  return html`<form class="ds-panel" part="panel" role="search" autocomplete="off" @input=${handleInput} @compositionend=${handleInput} @submit=${stay}><label class="ds-search" part="search">${search.label}<input class="ds-field" part="field" type="search" name="text" enterkeyhint="search" spellcheck="false" .value=${search.value}></label>${facets.map(facet)}${
    period
      ? html`<fieldset class="ds-facet" part="facet"><legend>${period.legend}</legend><span class="ds-period">${end('from', period.from)}${end('to', period.to)}</span></fieldset>`
      : nothing
  }</form>`;
}

function stay(event: Event): void {
  event.preventDefault();
}

function facet({ field, legend, options, more }: FacetView): TemplateResult {
  return html`<fieldset class="ds-facet" part="facet"><legend>${legend}</legend>${choices(field, options)}${
    more
      ? html`<details class="ds-more"><summary part="more">${more.label}</summary>${choices(field, more.options)}</details>`
      : nothing
  }</fieldset>`;
}

function choices(field: string, options: readonly FacetOption[]): TemplateResult {
  return html`<div class="ds-options">${options.map(
    ({ value, label, count, none, chosen }) =>
      html`<label class=${none ? 'ds-option ds-none' : 'ds-option'} part="option"><input type="checkbox" name=${field} value=${value} .checked=${chosen}><span>${run(label)} <span class="ds-count">${count}</span></span></label>`,
  )}</div>`;
}

function end(name: string, { label, options }: PeriodEnd): TemplateResult {
  return html`<label>${label}<select class="ds-field" part="field" name=${name}>${options.map(
    ({ value, label: text, chosen }) =>
      html`<option value=${value} .selected=${chosen}>${text}</option>`,
  )}</select></label>`;
}

function run({ text, lang, dir }: TextRun): unknown {
  return lang === undefined ? text : html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
}
