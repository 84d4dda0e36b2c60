import { describe, expect, it } from 'vitest';
import { kindOf } from './lines.ts';

describe('links to other stories', () => {
  it.each([
    'Read more: Thirty killed in mine collapse',
    'ALSO READ | Lift falls four floors in Harle tower',
    '**See also: [Dam break kills 33](https://mill.example/dam)**',
    '* **Live** [Heatwave: rails buckle](https://mill.example/live)',
    '[Plane crash in Lake Ussuma kills 29](/news/ussuma)',
    '[Graphic: the toll of the fires]',
    'WATCH: Drone video shows path of the storm',
    'Missed it? How 41 passengers died in the tunnel fire',
    'Bridge falls in Kestrel Read more',
    'Most watched · 1 Otter in post office · 2 Storm hits ferry',
    'À lire aussi : Deux morts dans un incendie',
    'Le puede interesar: Dos muertos al arder un almacén',
    'Leggi anche: Due morti nel rogo',
    'Lees ook: Twee doden bij brand',
    'Читайте также: Двое погибли при пожаре',
  ])('are the page: %s', (text) => {
    expect(kindOf(text)).toBe('page');
  });

  it.each(['Related stories', 'Most read:', 'More on this story', 'Mehr zum Thema', 'Top Stories'])(
    'stand below a label: %s',
    (text) => {
      expect(kindOf(text)).toBe('label');
    },
  );

  it.each(['→ Landslide kills 38 in Ostra valley', '▶ Scheune abgebrannt: 40 Rinder tot'])(
    'stand behind arrows: %s',
    (text) => {
      expect(kindOf(text)).toBe('arrow');
    },
  );

  it.each([
    'Related cracks had been found in two sister blocks.',
    'Most read the notice too late.',
    'See, he told the court, I was always punctual.',
    'Watch the goats, the old people say; when they come down, go.',
    'Live ammunition was used from rooftops.',
    'A [camera on a tram](https://mill.example/tram) recorded the whole of it.',
    'Read Street in Calder was torn open by a gas blast on Monday.',
    '> "He wrote back: pipes settling."',
  ])('are not sentences that begin like them: %s', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

describe('notices', () => {
  it.each([
    'Get the Mill Post on your phone: download the free app for breaking alerts where you live.',
    'You can unsubscribe at any time. See our Privacy Notice.',
    'This site uses essential cookies only.',
    'Copyright 2031 Mill Post. All rights reserved. This material may not be published.',
    '(Reporting by Ada Finch; Editing by Osmund Rike)',
    'This is a developing story. Stay with Channel 9 for updates.',
    'The Associated Press contributed to this report.',
    'arike@mill.example Twitter @arike 0555 11 70 20',
    'Story continues below advertisement',
    'Read or Share this story: http://mill.example/1a2b',
    'No email address was supplied. To complete your registration, please confirm your email address.',
    'Tous droits réservés',
    'Vier Wochen für 1 Euro testen, danach 9,90 Euro im Monat. Jederzeit kündbar. Ihre Daten, Ihr Newsletter',
  ])('are the page: %s', (text) => {
    expect(kindOf(text, 'de')).toBe('page');
  });

  it.each([
    'Subscribe to text alerts if you must travel tonight, the manager asked passengers.',
    'Signed up for the city’s email newsletter? That one did not go out either, the mayor said.',
    'Copyright does not protect a painting of that age.',
    'Cookies and milk were handed out by candle in a children’s ward.',
    'We reaffirm our appeal to humanitarian organizations and to all members of the council in the capital.',
    'Updated air readings at 1 p.m. showed no ammonia beyond half a mile.',
  ])('are not what people say or do: %s', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

describe('what stands beside pictures', () => {
  it.each([
    '![Rescuers pass a stretcher](https://mill.example/81.jpg)',
    'The mill on Sunday, when two had been found. (Ada Finch/Mill Post)',
    'The mill on Sunday. Photograph: Ada Finch/MNS',
    'FILE - The mill in a picture of 2029.',
    'In this undated photo released by the mill, a sack of flour stands by the door.',
    'Osmund Rike (left) and Ada Finch at the mill on Sunday',
    '3/12 The mill from above, with the river behind it',
    'Der Müller am Sonntag vor der Mühle. Foto: Jens Uhl',
    'Passageiros saem do túnel. | Foto de Nuno Bragal',
  ])('is a caption: %s', (text) => {
    expect(kindOf(text)).toBe('caption');
  });

  it.each(['Photograph: Ada Finch/MNS', 'Image source: Mill Post', '(Ada Finch / Mill Post)'])(
    'says whose the picture is: %s',
    (text) => {
      expect(kindOf(text)).toBe('credit');
    },
  );

  it.each([
    'Photographs show rust, a bird’s nest and a bolt.',
    '"Photographs? Here are photographs," he said.',
    'Pictures that had hung in one room turned up 40 miles away.',
    'BRENNAL (KMIL) — Police want to speak to the two men in this photo.',
    'THE MILLER SPOKE. [END RECORDING]',
  ])('is not a report that speaks of pictures: %s', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

describe('corrections', () => {
  it.each([
    'Correction: An earlier version of this article said nine people had been killed.',
    'This article was amended on 7 May 2031. An earlier version said that six had died.',
    '(This May 6 story has been corrected to say that the flight number was 271, not 217)',
    'Editor’s note: We originally reported that 21 people died. The figure was wrong.',
    'Note to readers: The number of dead in the first paragraph has been changed from 17 to 11.',
    'Erratum. In our printed edition of 3 July we wrote that three people were killed.',
    'Eds: CORRECTS in 1st paragraph that cots number 40, sted 400.',
    'Korrektur vom 26. April: Der Müller brach sich den Arm und nicht das Bein.',
    'Rectificatif : cet article a été modifié pour donner le nombre exact de blessés.',
    'Fe de errores: una versión anterior de este artículo decía que eran nueve.',
    'Errata corrige: una versione precedente di questo articolo parlava di nove vittime.',
  ])('are known: %s', (text) => {
    expect(kindOf(text)).toBe('correction');
  });

  it.each([
    'The ministry corrected its count upwards: 22 people were killed.',
    '"Correction: we will charge everybody," the sheriff said.',
    'Corrección: no son rehenes, son invitados, gritó otro desde el tejado.',
    'Correction of the building code, which was promised after 1991, never came.',
    'One of the dead was a correctional officer.',
    'An earlier version of the bill said that mills were to be of stone.',
  ])('are not what others correct: %s', (text) => {
    expect(kindOf(text, 'es')).toBeUndefined();
  });

  it('have a label above them', () => {
    expect(kindOf('FOR THE RECORD')).toBe('correction label');
  });
});

describe('bylines', () => {
  it.each([
    'By Ada Finch',
    'By: Ada Finch, Reporter; Osmund Rike',
    'Written by Ada Finch | Edited by Osmund R.',
    'Von Ada Finch und npd',
    'Par Ada Finch, à Brennal',
    'dal nostro inviato ADA FINCH',
    'M. C. et A. L. G.',
  ])('are the page: %s', (text) => {
    expect(kindOf(text)).toBe('page');
  });

  it.each(['By the river, a town counts its dead', 'Von der Mühle blieb nur der Kamin'])(
    'are not titles that begin like them: %s',
    (text) => {
      expect(kindOf(text)).toBeUndefined();
    },
  );
});

describe('headlines', () => {
  it.each([
    'Share prices fall on Monday',
    'Save the mill, villagers plead',
    'Send in the army, says mayor',
    'Go back, protesters tell minister',
    'Jump to safety saves three',
    'Close all schools, doctors say',
    'Become a monk, judge tells thief',
    'Already a ghost town, Teko floods again',
    'Continue to boil water, residents told',
    'Ad agency head shot dead',
    'Most watched final ends in riot',
    'Most wanted man caught',
    'What you need to know about the fire',
    'More news teams barred from island',
    'More reports of looting emerge',
    'More in hospital after blast at mill',
    'Clarification on visas',
    'Correction of maps takes ten years',
    'Amendment passes',
    'Recommended dose was exceeded in clinic, inquiry hears',
    'Related deaths rise to nine',
    'Live wires down on Route 9',
    'Follow the money, investigators say',
    'Print works burns down in Brennal',
    'Play it again: old organ restored in Brennal',
    'Unlock the border, farmers demand',
    'Updates of maps cost millions',
    'By the river, a town counts its dead',
    'Korrektur der Rente kommt',
    'Teilen will gelernt sein',
    'Anzeige gegen Müller nach Brand',
    'Correction du budget attendue',
    'Abonnés privés d’eau à Brennal',
    'Partager le pain',
    'Compartir el agua',
    'Anuncio de huelga en el puerto',
  ])('are no lines of the page for how they begin: %s', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

describe('lines that are made to be read in many ways', () => {
  const capitals = 'A'.repeat(2_000);

  // a line like the first took over a minute
  it.each([
    `(${capitals}/${capitals}'`,
    `The end. ${capitals}/${capitals}!`,
    `The end./${capitals}!`,
  ])('are told at once', (text) => {
    expect(['page', 'label', 'credit', undefined]).toContain(kindOf(text));
  });

  it('are credits where names stand alone', () => {
    expect(kindOf('(Ada Finch / The Wire)')).toBe(kindOf('(A. Finch/Harbour News Agency)'));
    expect(kindOf('(Ada Finch / The Wire)')).toBe('credit');
  });
});
