/**
 * The shape of a deal in short, from `DealSchema`; see scripts/deal-shape.ts for how to read it.
 * Generated: change the schema and run `node scripts/emit-shape.mjs`.
 */
export const SHAPE: Readonly<Record<string, string>> = {
  Citation: 'source:@sources locator?:plain stance?:=supports|=disputes date?:date says?:text',
  Note: 'text:text citations:Citation+',
  OnSale: 'market:country from:date citations?:Citation+',
  Party:
    'id:#parties name:text kind:=company|=brand|=government|=person|=organisation role?:text country?:country partOf?:@parties onSale?:OnSale* url?:web',
  Event:
    'id:#items date:date title:text description?:text kind:=partnership|=market|=production|=disruption|=diplomacy|=regulation|=finance|=other certainty:=confirmed|=reported|=expected|=disputed|=denied parties?:@parties* citations:Citation+ note?:text updated?:day',
  Quote: 'text:plain lang:language',
  Statement:
    'id:#items date:date speaker:@parties kind:=quotation|=paraphrase|=forecast|=commentary|=no-comment|=denial text:text quote?:Quote about?:@all* certainty:=confirmed|=reported|=expected|=disputed|=denied citations:Citation+ note?:text',
  Bounds:
    'over?:whole under?:whole from?:whole to?:whole about?:whole within?:whole above?:@parties below?:@parties',
  OtherValue: 'units:whole|=undisclosed|=not-found|Bounds citations:Citation+ note?:text',
  Change: 'against:date value:number|=up|=down citations:Citation+',
  Figure:
    'brand:@parties units:whole|=undisclosed|=not-found|Bounds certainty:=confirmed|=reported|=expected|=disputed|=denied citations:Citation+ also?:OtherValue* scope?:slug change?:Change note?:text',
  Total:
    'of:=market|@parties+ label?:text units:whole|=undisclosed|=not-found|Bounds also?:OtherValue* citations:Citation+ note?:text',
  SalesTable:
    'id:#tables series:slug title:text period:date market:country measure:=registrations|=sales|=deliveries|=production compiledBy:text coverage:=all|=selection figures:Figure* totals?:Total*',
  Original: 'publisher:plain url?:web',
  Source:
    'id:#sources publisher:plain title:plain url?:web published?:day accessed?:day copyOf?:Original derivedFrom?:@sources note?:text',
  Correction: 'date:day text:text about?:@all',
  Deal: '$schema?:string schemaVersion:1 id:slug lang:language title:text summary?:text status:=rumoured|=in-talks|=agreed|=signed|=completed|=cancelled statusNote:Note asOf:day parties:Party* events:Event* statements:Statement* sales:SalesTable* sources:Source* corrections?:Correction*',
};
