import type { Abbreviations } from '../rules.ts';

export const ABBREVIATIONS: Abbreviations = {
  neverLast: `gen lt col maj capt cpt sgt cpl cmdr adm brig pvt mr mrs ms mx dr prof rep sen gov pres
    rev hon supt insp det ofc mt ft fr sgts gens messrs vs v cf approx ca e.g i.e resp
    rte hwy`,
  beforeFigure: `no nos art par sec fig vol p pp jan feb mar apr jun jul aug sep sept oct nov dec`,
  maybeLast: `a.m p.m etc al inc jr sr co corp ltd bros dept est st ave blvd rd`,
  openers: `the a an it he she they we i you in on at but and or as if when while after before this
    that these those there his her their its our for from by with some many most more no not one two
    three police officials authorities witnesses meanwhile however also both all what who why how
    where then`,
  beforeNames: `st saint
    mt mount
    ft fort
    rte rt route
    hwy highway
    no number
    nos numbers
    gen general
    col colonel
    capt captain
    sgt sergeant
    lt lieutenant
    cmdr commander
    gov governor
    sen senator
    rep representative
    prof professor
    dr doctor
    rev reverend
    supt superintendent
    det detective`,
  behindNames: `st street
    ave avenue
    rd road
    blvd boulevard
    mt mountain
    mts mountains
    dept department
    co company
    corp corporation`,
  afterClock: `monday tuesday wednesday thursday friday saturday sunday est edt cst cdt mst mdt pst pdt
    gmt utc local eastern central pacific mountain`,
};
