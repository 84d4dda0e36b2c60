import { describe, expect, it } from 'vitest';
import { eventPlaceOf } from '../../../index/event/event-place.ts';
import { placeInWords } from '../../../index/text/places/places.ts';
import { articleOf } from '../../articles.ts';

function placeOf(body: string, extra: Parameters<typeof articleOf>[1] = {}): string {
  const found = eventPlaceOf(articleOf(body, { title: 'A report', ...extra }));
  return found ? placeInWords(found.place) : 'nowhere';
}

function evidenceFor(body: string): string | undefined {
  return eventPlaceOf(articleOf(body, { title: 'A report' }))?.evidence;
}

describe('the place of an event', () => {
  it.each([
    ['KABUL, Afghanistan (Wire) — A bomb went off in a market on Monday.', 'Kabul, Afghanistan'],
    ['Gunmen stormed a school in Kandahar, Afghan officials said.', 'Kandahar, Afghanistan'],
    [
      'Four farmers were killed in Jalalabad, the capital of Nangarhar province, police said.',
      'Jalalabad, Nangarhar, Afghanistan',
    ],
    [
      'A roadside bomb hit a bus near Lashkar Gah in Helmand province.',
      'Lashkar Gah, Helmand, Afghanistan',
    ],
    ['BAGHDAD — Two rockets landed in the Green Zone.', 'Baghdad, Iraq'],
    ['A car bomb exploded in Mosul, Iraqi police said.', 'Mosul, Nineveh, Iraq'],
    ['Militants attacked a checkpoint outside Fallujah in Iraq.', 'Fallujah, Anbar, Iraq'],
    [
      'Raiders burned homes near Maiduguri in Nigeria, a resident said.',
      'Maiduguri, Borno, Nigeria',
    ],
    ['Shells fell on a market in El Fasher, Sudan.', 'El Fasher, Northern Darfur, Sudan'],
    ['KHARKIV, Ukraine – A missile hit a warehouse.', 'Kharkiv, Ukraine'],
    ['A drone struck a block of flats in Kiev, the mayor said.', 'Kyiv, Ukraine'],
    ['Explosions were heard in Odessa, Ukraine, on Friday.', 'Odesa, Ukraine'],
    ['Police in Munich arrested a man after a stabbing.', 'Munich, Bavaria, Germany'],
    [
      'In Köln hat die Polizei einen Mann festgenommen.',
      'Cologne, North Rhine-Westphalia, Germany',
    ],
    ['Bei einem Brand in Hannover starben zwei Menschen.', 'Hanover, Lower Saxony, Germany'],
    [
      'A knife attack in Nice, France, left three people dead.',
      "Nice, Provence-Alpes-Côte d'Azur, France",
    ],
    [
      'A gunman opened fire near a station in Lyon, French police said.',
      'Lyon, Auvergne-Rhône-Alpes, France',
    ],
    ['A blast in Mumbai killed six, officials in India said.', 'Mumbai, Maharashtra, India'],
    ['PESHAWAR, Pakistan: A gunman shot an officer.', 'Peshawar, Khyber Pakhtunkhwa, Pakistan'],
    ['A man was stabbed in Leeds, West Yorkshire Police said.', 'Leeds, England, United Kingdom'],
    [
      'TIJUANA, Mexico (Wire) — Five bodies were found in a van.',
      'Tijuana, Baja California, Mexico',
    ],
    ['A gang attacked a police station in Port-au-Prince.', 'Port-au-Prince, Ouest, Haiti'],
    ['Gunmen killed a mayor in Culiacán in the state of Sinaloa.', 'Culiacán, Sinaloa, Mexico'],
    ['Two officers were shot in Toronto on Sunday.', 'Toronto, Ontario, Canada'],
    ['A bomb wounded ten in Mogadishu, Somali officials said.', 'Mogadishu, Banaadir, Somalia'],
    ['A truck drove into a crowd in Melbourne, Australia.', 'Melbourne, Victoria, Australia'],
    ['SAO PAULO (Wire) - A prison riot left nine dead.', 'Sao Paulo, Brazil'],
    ['Rebels shelled Aleppo; dozens died in Aleppo, Syria.', 'Aleppo, Syria'],
    ['A ferry fire near Manila killed four.', 'Manila, National Capital Region, Philippines'],
    ['در کابل انفجاری روی داد و دو نفر کشته شدند.', 'Kabul, Afghanistan'],
    ['Bristol, Tenn. – A man fired at cars on a highway.', 'Bristol, Tennessee, United States'],
    ['MILWAUKEE (Wire) — Three people were shot.', 'Milwaukee, Wisconsin, United States'],
    // the same names, elsewhere
    ['Two men were shot in Paris, Texas, on Sunday.', 'Paris, Texas, United States'],
    ['Two men were shot in Paris on Sunday, French police said.', 'Paris, Île-de-France, France'],
    [
      'A shooting near Dallas: a man died in Paris. Texas Rangers came.',
      'Paris, Texas, United States',
    ],
    ['A man was shot in Springfield on Sunday.', 'Springfield, United States'],
    ['A man was shot in Springfield. Ohio troopers came.', 'Springfield, Ohio, United States'],
    [
      'A man was shot in Springfield, and he was held in Kansas City, Missouri.',
      'Springfield, Missouri, United States',
    ],
    ['A boy was shot near Toomsuba, Miss., on Sunday.', 'Toomsuba, Mississippi, United States'],
    ['A fire broke out in Tbilisi, Georgia.', 'Tbilisi, Georgia'],
    ['A fire broke out in Savannah, Georgia.', 'Savannah, Georgia, United States'],
    ['A fire broke out in Helmand province.', 'Helmand, Afghanistan'],
    [
      'A man died in Washington, D.C., police said.',
      'Washington, District of Columbia, United States',
    ],
  ])('in %j is %s', (body, place) => {
    expect(placeOf(body)).toBe(place);
  });

  it.each([
    ['a surname', 'Daniel Parker shot two men. Parker was held.'],
    ['a month', 'Nobody was hurt in March or in May.'],
    ['a newspaper', 'The Denver Post was told so.'],
    ['a university', 'He studied at Boston University.'],
    ['a station', 'WXYZ was told so.'],
    ['nothing', ''],
  ])('is not taken from %s', (_, body) => {
    expect(placeOf(body)).toBe('nowhere');
  });

  it('is that of the metadata before all others', () => {
    const found = eventPlaceOf(articleOf('KABUL — A man spoke.', { place: 'Bristol, Tenn.' }));
    expect(found).toEqual({
      place: { city: 'Bristol', region: 'Tennessee', country: 'United States' },
      near: ['Kabul'],
      preposition: 'in',
      evidence: 'metadata',
      isRegionSure: true,
      isRegionItsOwn: true,
      isListed: true,
    });
  });

  it('says whether its region or country is beyond doubt, or only the likeliest', () => {
    expect(eventPlaceOf(articleOf('A man was shot in Kabul, Afghanistan.'))?.isRegionSure).toBe(
      true,
    );
    expect(eventPlaceOf(articleOf('A man was shot in Athens.'))?.isRegionSure).toBe(false);
  });

  it('is what the metadata says where nobody knows it', () => {
    expect(placeOf('A man spoke.', { place: 'the old mill' })).toBe('the old mill');
  });

  it('comes from the title where the text names none', () => {
    const found = eventPlaceOf(
      articleOf('Two were hurt, police said.', { title: 'Bus crash in Leipzig hurts two' }),
    );
    expect(found).toMatchObject({ place: { city: 'Leipzig' }, evidence: 'title' });
  });

  it('is not the town of the station whose name ends the title', () => {
    const title = 'Two hurt in Leipzig - KXYZ 5 News - Denver, CO';
    expect(placeOf('Two were hurt.', { title })).toBe('Leipzig, Saxony, Germany');
  });

  it('is where it happened, not where the wounded were flown', () => {
    const body = 'A girl was hurt in Tremonton, Utah. She was flown to a hospital in Denver.';
    expect(placeOf(body)).toBe('Tremonton, Utah, United States');
  });

  it('is not read from a line that is no part of the report', () => {
    const body = 'Share this in Denver\n\nTwo men were hurt in Leipzig on Friday, police said.';
    expect(placeOf(body, { boilerplate: [{ start: 0, end: 20 }] })).toBe(
      'Leipzig, Saxony, Germany',
    );
  });

  it('leaves out the region where several are as likely', () => {
    const found = eventPlaceOf(articleOf('A man was shot in Springfield.', { title: 'A report' }));
    expect(found?.place).not.toHaveProperty('region');
  });

  it('names the county and other cities near it', () => {
    const body =
      'A man was shot in Tucson, Arizona, the Pima County sheriff and Marana police said.';
    expect(eventPlaceOf(articleOf(body, { title: 'A report' }))?.near).toEqual([
      'Pima County',
      'Marana',
    ]);
  });

  it('tells from what it was read', () => {
    expect(evidenceFor('KABUL (Wire) — A bomb went off.')).toBe('dateline');
    expect(evidenceFor('A bomb went off in Kabul.')).toBe('text');
  });
});

/** What a name of the incident says: "off Cape Dalen". */
function phraseFor(body: string, extra: Parameters<typeof articleOf>[1] = {}): string {
  const found = eventPlaceOf(articleOf(body, { title: 'A report', ...extra }));
  return found ? `${found.preposition} ${placeInWords(found.place)}` : 'nowhere';
}

describe('a place that nobody lists', () => {
  it.each([
    ['A bus left the road in Kvarna on Monday.', 'in Kvarna'],
    ['A trawler sank off Cape Dalen on Sunday.', 'off Cape Dalen'],
    ['A ship caught fire in the Gulf of Aden on Monday.', 'in the Gulf of Aden'],
    ['A plane came down in Lake Ussuma with four on board.', 'in Lake Ussuma'],
    ['A flood in the Orrin valley drowned the orchards.', 'in the Orrin valley'],
    ['A raft overturned on the Sorva River and two men drowned.', 'on the Sorva River'],
    ['A lift fell six floors in Odessa Street on Tuesday.', 'in Odessa Street'],
    ['A mine collapsed near the village of Chuquisara.', 'near Chuquisara'],
    ['Two men died in a blast in the Nduli camp.', 'in the Nduli camp'],
    ['An avalanche buried nine skiers above Val Serena.', 'above Val Serena'],
    ['Port Maris was dark for nine hours after a power failure.', 'in Port Maris'],
    ['Nine cavers were rescued from Hollin Deep on Sunday.', 'in Hollin Deep'],
  ])('goes by the words of %j', (body, phrase) => {
    expect(phraseFor(body)).toBe(phrase);
  });

  it('wins over the city of a background line', () => {
    const body =
      'A bus left the road in Kvarna on Monday.\n\nIts owner has been in trouble in Gävle, a town in Sweden.';
    expect(placeOf(body, { title: 'Bus leaves road in Kvarna' })).toBe('Kvarna');
  });

  it('has the country that its own sentence names', () => {
    expect(placeOf('Four died in the Nigerian town of Okutara on Monday.')).toBe(
      'Okutara, Nigeria',
    );
    expect(placeOf('Four died in a crash in Kvarna on Monday, Swedish police said.')).toBe(
      'Kvarna, Sweden',
    );
  });

  it.each([
    ['a person', 'Bobby Kvarna fled. Police fired at Kvarna.'],
    ['a hospital', 'Two were treated in Kvarna Hospital.'],
    ['a part of the world', 'Prices rose in Latin America.'],
    ['what is somebody’s', 'A flaw was found in Kvarna’s engine.'],
  ])('is not %s', (_, body) => {
    expect(placeOf(body)).toBe('nowhere');
  });
});

describe('the place of an event is not that of', () => {
  it.each([
    ['the dateline', 'LONDON, May 6 - A bus fell into a ravine near the village of Chuquisara.'],
    ['an office', 'A mill burned in Chuquisara. The ministry in London promised money.'],
    ['an expert', 'A dam broke in Chuquisara, said a woman who teaches in London.'],
    ['a seat', 'A mill of a firm based in London burned in Chuquisara.'],
    ['an origin', 'A mill burned in Chuquisara. Its owner was born in London.'],
    ['a journey', 'A plane that was bound for London crashed in Chuquisara.'],
    ['a hospital', 'Nine were hurt in Chuquisara and taken to a hospital in London.'],
    ['a distance', 'A mill burned in Chuquisara, 40 kilometres north of London.'],
    ['a meeting', 'A mill burned in Chuquisara. The mayor met the owners in London.'],
    ['a hearing', 'A mill burned in Chuquisara. He testified at a hearing on Monday in London.'],
    [
      'a place of news',
      'A mill burned in Chuquisara, which was learned about only today in London.',
    ],
    ['a reception', 'A mill burned in Chuquisara. The king met with the rescued men in London.'],
    ['a club', 'A mill burned in Chuquisara. London City fans paid for a new one.'],
    ['a house', 'A mill burned in Chuquisara. Boston House stands beside it; Boston House is old.'],
  ])('%s', (_, body) => {
    expect(placeOf(body)).toBe('Chuquisara');
  });

  it.each([
    'They had been kidnapped from a school in London in April 2014.',
    'Ada Berg, who was seized at a market in London, is among them.',
    'In all 276 girls were taken from a dormitory in London.',
  ])('the capture of those who are free: %s', (capture) => {
    const body = `${capture} They were handed over in Chuquisara on Monday, a soldier said.`;
    const title = 'Rebels free 21 schoolgirls';
    expect(placeOf(body, { title })).toBe('Chuquisara');
    expect(placeOf(capture, { title })).not.toContain('London');
    const taken = 'Rebels kidnapped girls from a school in London on Monday.';
    expect(placeOf(taken, { title: 'Girls kidnapped' })).toContain('London');
  });

  it('a picture, where the report itself names others', () => {
    const caption = 'FILE - In this photo, a ship is seen in waters off Yeosu, South Korea.';
    const captions = [{ start: 0, end: caption.length }];
    const body = `${caption}\n\nNine were hurt in a fire in Chuquisara on Monday.`;
    expect(placeOf(body, { captions })).toBe('Chuquisara');
    expect(placeOf(caption, { captions })).toContain('Yeosu');
    const site = 'This photo shows smoke above the site of a plane crash in Kvarna on Sunday.';
    const spans = [{ start: 0, end: site.length }];
    expect(placeOf(`${site}\n\nTwelve people died, the mayor said.`, { captions: spans })).toBe(
      'Kvarna',
    );
  });

  it('a country of which another one’s people speak', () => {
    const body =
      'Police in London held leaders of a crowd who wanted an end of the aid to Peru. The aid began with a king’s arrival in Peru.';
    expect(placeOf(body, { title: 'LIMA, 25 JAN 90 (DAILY)' })).not.toContain('Peru');
  });

  it('a hearing, though nothing else is told', () => {
    expect(
      placeOf(
        'The head of a firm that was hacked testifies at a hearing in Boston, Massachusetts.',
      ),
    ).not.toContain('Boston');
  });

  it('a clinic that is called by one', () => {
    expect(placeOf('A boy was shot. He is at Vessby Children’s Clinic at Ostrand.')).toBe(
      'nowhere',
    );
  });

  it('a capital where somebody only speaks, which tells the country', () => {
    expect(placeOf('KABUL (Wire) — The president condemned the attack on a school.')).toBe(
      'Afghanistan',
    );
    expect(placeOf('KABUL (Wire) — The president condemned the attack on a school here.')).toBe(
      'Kabul, Afghanistan',
    );
  });

  it('another country than the one where it is told', () => {
    const body = 'Nine died when a plane crashed in Costa Rica. A family in New York lost a son.';
    expect(placeOf(body)).toBe('Costa Rica');
  });
});

describe('a name that two places share', () => {
  it('is the state, where all else is there', () => {
    const far = 'Parents stood in the rain and asked who was hurt. '.repeat(7);
    const body = `Two pupils were shot on Friday. ${far}\n\nThe school is in Marysville, Washington. Police in Seattle sent help.`;
    expect(placeOf(body, { title: 'Washington school shooting: two hurt' })).toBe(
      'Marysville, Washington, United States',
    );
  });
});

describe('a town that the list has only far away', () => {
  it.each([
    'The shooting took place in Carlsbad, the sheriff said.',
    'It happened at a farm near Carlsbad.',
    'The incident occurred in Carlsbad around noon.',
  ])('is where the report says that it was: %s', (told) => {
    const body = `A boy was hurt, San Angelo police said. He is in a hospital in San Angelo, Texas. ${told}`;
    expect(placeOf(body)).toBe('Carlsbad, United States');
  });

  it('is not where another one was', () => {
    const body =
      'A boy was hurt in San Angelo, Texas. A similar shooting took place in Carlsbad, the sheriff said.';
    expect(placeOf(body)).toBe('San Angelo, Texas, United States');
  });
});

describe('a report from elsewhere', () => {
  it('is not on the town of a dateline that has lost its dash', () => {
    const body =
      'A man was shot in rural Kvarna on Sunday. by Ann Lee BRECKENRIDGE, MN The sheriff said that a man was shot in rural Kvarna.';
    expect(placeOf(body)).toBe('Kvarna, Minnesota, United States');
  });

  it('is on the country from which a rocket was launched', () => {
    const body = 'MOSCOW: Engineers lost a satellite after its launch in Kazakhstan on Monday.';
    expect(placeOf(body)).toBe('Kazakhstan');
  });

  it('in space is in no state', () => {
    const far = 'Smoke filled the cabin and the crew put on masks. '.repeat(55);
    const body = `A fire broke out on the Vessby Space Station. ${far}\n\nEngineers are at work in Houston, and a crew is ready in Dallas.`;
    expect(placeOf(body)).toBe('Vessby Space Station');
  });
});

describe('a text of capitals', () => {
  it.each([
    ['REBELS LAUNCHED A SURPRISE ATTACK ON THE AIR FORCE.', 'nowhere'],
    ['THE SAVAGE KILLING OF MARVIN RIFLE SHOCKED ALL.', 'nowhere'],
    ['NINE MEN DIED IN A CLASH IN MEDELLIN, COLOMBIA.', 'Medellin, Antioquia, Colombia'],
    ['A BOMB EXPLODED IN THE PERUVIAN TOWN OF YUNGUYO.', 'Yunguyo, Puno, Peru'],
    ['A BRIDGE FELL IN KVARNATA VILLAGE, 7 KM FROM HUANTA.', 'Kvarnata'],
    [
      'A MAN WAS SHOT IN SAN LUCAS JAVIER, USULUTAN DEPARTMENT, IN EASTERN EL SALVADOR.',
      'San Lucas Javier, Usulutan, El Salvador',
    ],
  ])('tells of %j', (body, place) => {
    expect(placeOf(body)).toBe(place);
  });

  it('is in the departments that were bombed, not in the capital where that was denied', () => {
    const title = 'SAN SALVADOR, 9 JAN 90 (WIRE)';
    const body =
      'THE ARMY DENIED TODAY THAT IT HAD BOMBED FARMS IN THE DEPARTMENTS OF CHALATENANGO, LOCATED NORTH OF SAN SALVADOR.';
    expect(placeOf(body, { title })).toBe('Chalatenango, El Salvador');
  });

  it('is in a town that nobody lists, where it is named often, and once as a place', () => {
    const title = 'TEGUCIGALPA, 9 JAN 90 (WIRE)';
    const body = `WE HAVE SPOKEN WITH SAN FRANCISCO DE VESSBY. THE MAYOR OF SAN FRANCISCO DE VESSBY CALLED. ${'WE WAITED FOR NEWS OF THE VOTE. '.repeat(20)}A MAN WAS KILLED BY BULLETS HERE IN SAN FRANCISCO DE VESSBY.`;
    expect(placeOf(body, { title })).toContain('San Francisco de Vessby');
  });

  it('is in the town of its dateline, where it says so or tells of no other', () => {
    const title = 'VESSBY (PERU), 9 JAN 90 (WIRE)';
    expect(placeOf('A BOMB WENT OFF IN THIS CITY TODAY.', { title })).toBe('Vessby, Peru');
    const lima = 'LIMA, 9 JAN 90 (WIRE)';
    expect(placeOf('THE MINISTER SAID THAT REBELS KILLED NINE IN AYACUCHO.', { title: lima })).toBe(
      'Ayacucho, Peru',
    );
  });
});

it('takes "here" for the place of the dateline, but not where a list is begun', () => {
  const lead = 'MOSCOW (Wire) — A bus was blown up by a bomb in Peru.';
  const end = 'The correspondent called the embassy in Lima.';
  expect(placeOf(`${lead} Here are the details of the attack. ${end}`)).toBe('Peru');
  expect(placeOf(`${lead} A bomb went off here too. ${end}`)).toBe('Moscow, Russia');
});
