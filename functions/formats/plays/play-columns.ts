/** A column of a play log by our name; of `played_at`, `date` and `time` a log has what it has. */
export type PlayColumn =
  | 'play_id'
  | 'station_id'
  | 'played_at'
  | 'date'
  | 'time'
  | 'end_time'
  | 'title'
  | 'artist'
  | 'title_artist'
  | 'isrc'
  | 'iswc'
  | 'duration_seconds'
  | 'category'
  | 'method'
  | 'confidence';

/** What a name says of a column; when something began is told apart by its cells: a date, a time, or both. */
type Named = Exclude<PlayColumn, 'played_at' | 'date' | 'time'> | 'begin';

/** Names in a text, between commas. */
const names = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/**
 * What broadcasters and their automation systems (RCS Zetta and Selector, WideOrbit, Myriad, RadioDJ, PlayIt Live,
 * mAirList and others) call the columns of a play log, in English, French, Spanish, Portuguese and German, in the plain form of
 * `plainName`.
 */
export const PLAY_COLUMN_NAMES: Readonly<Record<Named, readonly string[]>> = {
  play_id: names(`
    play id, playid, event id, log id, airplay id, spin id, broadcast id, event guid
  `),
  station_id: names(`
    station id, station, station name, station code, call sign, callsign, call letter,
    channel, channel name, channel id, radio station, broadcaster, service, outlet, chaine,
    radio, antenne, emisora, estacion, emissora, estacao, canal, sender
  `),
  begin: names(`
    played at, play date, play time, date played, time played, date time, datetime,
    timestamp, time stamp, date and time, date time played, air date, air time, airtime,
    airdate, aired at, aired, broadcast date, broadcast time, transmission date,
    transmission time, tx date, tx time, tx, start, start date, start time, starttime,
    started at, actual start, actual start time, actual time, actual air time, actual,
    real time, log date, log time, event time, event date, on air, on air time, time on air,
    played, date, day, time, hour, clock, time day, heure, heure diffusion, heure debut,
    heure passage, date diffusion, date passage, date heure, debut, jour, horaire, diffusion,
    hora, hora inicio, hora emision, hora emissao, hora exibicao, inicio, fecha,
    fecha emision, fecha hora, fecha y hora, dia, data, data hora, data e hora, data emissao,
    data exibicao, datum, uhrzeit, zeit, startzeit, sendezeit, sendedatum, beginn, tag
  `),
  end_time: names(`
    end, end time, end at, ended at, endtime, stop, stop time, finish, finish time,
    finished at, time off, time out, actual stop, actual end, heure fin, fin, hora fin,
    hora fim, fim, termino, ende, endzeit, endezeit
  `),
  title: names(`
    title, song title, track title, song, song name, track, track name, work title,
    music title, recording title, media title, asset title, item title, item, description,
    name, titre, titre chanson, titre oeuvre, chanson, morceau, titulo, titulo cancion,
    cancion, tema, titulo musica, musica, obra, faixa, titel, song titel, lied, stuck, music,
    song played
  `),
  artist: names(`
    artist, artist name, artist s, main artist, performer, performing artist, performed by,
    artist 1, artist1, singer, musician, band, by, artiste, interprete, nom artiste, artista,
    artista interprete, interprete artista, cantante, cantor, kunstler, interpret,
    interpreter
  `),
  title_artist: names(`
    artist title, title artist, artist and title, title and artist, artist song, song artist,
    artist track, track artist title, song and artist, artist and song, now playing,
    artiste titre, titre artiste, artista titulo, titulo artista, artista cancion,
    cancion artista, musica artista, artista musica, interpret titel, titel interpret,
    kunstler titel, media, song detail
  `),
  isrc: names(`
    isrc, isrc code, isrc number, isrc no, recording isrc, track isrc, code isrc,
    codigo isrc
  `),
  iswc: names(`
    iswc, iswc code, iswc number, work iswc, code iswc, codigo iswc
  `),
  duration_seconds: names(`
    duration second, duration, duration s, duration sec, duration ms, duration millisecond,
    duration in second, duration in millisecond, length, len, length second, length ms,
    track length, song length, run time, runtime, running time, play length, played length,
    actual length, actual duration, airplay duration, second, sec, ms, duree, duree seconde,
    duree diffusee, minutage, duracion, duracion segundo, segundo, duracao, duracao segundo,
    tempo, dauer, lange, laufzeit, spieldauer, real length
  `),
  category: names(`
    category, category name, type, track type, song type, media type, event type, asset type,
    item type, element type, class, kind, content type, cart type, categorie, genre element,
    type element, categoria, tipo, clase, classe, kategorie, typ, art
  `),
  method: names(`
    method, match method, detection method
  `),
  confidence: names(`
    confidence, match confidence, score, detection score
  `),
};
