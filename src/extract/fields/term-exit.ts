/** Rules of group term on what follows the end: data, switching to another vendor. */
import type { Rule } from '../rule.js';
import { choiceField } from './build.js';
import { periodField } from './period-field.js';

export const TERM_EXIT: readonly Rule[] = [
  periodField({
    field: 'term.data_exit.retrieval_window',
    party: 'customer',
    about: /\b(?:export\w*|retriev\w*|download\w*|migrat\w*|access\w*|copy|copies|available)\b/,
    near: /\bmakes? (?:\w+(?:'s)? ){0,3}(?:data|content|files) available\b|\b(?:export\w*|retriev\w*|download\w*|migrat\w*|copy|copies|obtain|makes this request)\b/,
    notBefore: /\b(?:delet\w*|destr\w*|eras\w*|bill|invoice)\b[^.;]{0,40}$/,
    zero: /\bexport\w*\b[^.;]{0,60}\b(?:before|prior to)\b[^.;]{0,20}\b(?:clos\w*|terminat\w*|cancel\w*)/,
  }),
  periodField({
    field: 'term.data_exit.deletion_period',
    party: 'vendor',
    also: ['term.effects'],
    about: /\b(?:delet\w*|destr\w*|eras\w*|purg\w*)\b/,
    near: /\b(?:delet\w*|destr\w*|eras\w*|purg\w*)\b/,
    words: [],
    notBefore:
      /\b(?:export|retriev\w*|download|may request|backup|keep|retain)\b[^.;]{0,50}$|\b(?:previous|preceding|last|past|inactive for)\b[^.;]{0,10}$|\b(?:not (?:been|used|billed)|no (?:active|usage))\b[^.;]{0,60}$/,
    notAfter: /^[^.;]{0,30}\b(?:to (?:export|retrieve|download))\b|^['s]* ?(?:prior |written )*notice\b/,
    defer: /\b(?:delet\w*|destr\w*|eras\w*)\b/,
    conditions: true,
  }),
  periodField({
    field: 'term.switching.notice_period',
    party: 'customer',
    near: /\b(?:notice|before (?:leaving|switching)|ahead|in advance)\b/,
    notAfter: /^ period\b|^[^.;]{0,20}\brequest\b/,
    about: /\b(?:switch\w*|leav\w*|port\w*|exit)\b/,
    notBefore: /\btransition\w*\b[^.;]{0,40}$|\b(?:new|alternative) period\b[^.;]{0,20}$/,
  }),
  periodField({
    field: 'term.switching.transition_period',
    not: /\bhours?\b/,
    near: /\b(?:transition\w*|up to|where needed|switch\w*|help customer (?:to )?(?:move|leave|migrate))\b/,
    notAfter: /^['s]* ?(?:prior |written )*notice\b|^ (?:ahead|in advance|before)\b/,
    notBefore: /\bnotice (?:period )?of\b[^.;]{0,20}$|\breasons?\b[^.;]{0,20}$/,
  }),
  choiceField({
    field: 'term.switching.charges',
    whole: true,
    near: /\b(?:charge|cost|fee|rate)s?\b/,
    table: [
      [
        'none',
        /\b(?:no|without|free of)(?: any)? (?:switching |egress |exit |additional |data )*(?:charges?|fees?|costs?)\b|\bfree of charge\b|\b(?:fees|charges|costs?)\b[^.;]{0,40}\b(?:is|are|will|shall) not (?:be )?(?:levied|charged|imposed|made|due)\b|\bnot (?:levy|impose|charge)\b(?![^.;]{0,25}\b(?:more|above|excess|beyond|other than|except))|\bcosts? customer nothing\b/,
      ],
      [
        'cost_only',
        /\bat cost\b|\bcosts? (?:actually |directly )?(?:incurred|linked|related)\b|\bcost only\b|\bwhat (?:this|it|that|switching|the (?:move|switch|change)) costs vendor\b|\b(?:exceed|more than) (?:the |its |vendor's )?(?:actual |direct |own )?costs?\b/,
      ],
      [
        'standard_rates',
        /\b(?:standard|then-current|current|usual|prevailing|professional services?) (?:\w+ )?(?:rates?|fees|charges)\b/,
      ],
    ],
  }),
];
