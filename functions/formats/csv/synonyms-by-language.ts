import type { OurColumn } from './our-column.ts';

/**
 * What our columns are called in Spanish, Portuguese and German, in the plain form of `plainName`; English and French
 * stand beside the columns themselves.
 */
export const SYNONYMS_BY_LANGUAGE: Readonly<Record<OurColumn, readonly string[]>> = {
  work_id: [
    ...['codigo obra', 'numero obra', 'id obra', 'identificador obra', 'referencia obra', 'codigo interno'],
    ...['werk nr', 'werknummer', 'werk id', 'werkcode', 'werk code', 'nummer werk', 'interne nummer'],
  ],
  title: [
    ...[
      'titulo',
      'titulo obra',
      'titulo original',
      'titulo cancion',
      'cancion',
      'obra',
      'nombre obra',
      'tema',
    ],
    ...[
      'titulo musica',
      'musica',
      'nome obra',
      'nome musica',
      'titulo gravacao',
      'titulo grabacion',
      'faixa',
    ],
    ...['titel', 'werktitel', 'originaltitel', 'songtitel', 'liedtitel', 'werk', 'musiktitel'],
  ],
  alt_titles: [
    ...['titulo alternativo', 'otro titulo', 'subtitulo', 'titulo secundario', 'outro titulo'],
    ...['alternativtitel', 'nebentitel', 'untertitel', 'weitere titel'],
  ],
  iswc: ['codigo iswc', 'iswc nr', 'iswc nummer'],
  isrc: ['codigo isrc', 'isrc nr', 'isrc nummer'],
  writers: [
    ...['autor', 'autore', 'compositor', 'compositore', 'autor compositor', 'compositor autor', 'letrista'],
    ...['nombre autor', 'nome autor', 'nombre compositor', 'nome compositor', 'derechohabiente', 'titular'],
    ...['urheber', 'komponist', 'komponisten', 'textdichter', 'texter', 'komponist texter', 'verfasser'],
  ],
  publishers: [
    ...['editor', 'editora', 'editore', 'editorial', 'nombre editor', 'nome editora', 'editora original'],
    ...['verlag', 'musikverlag', 'originalverlag', 'verleger', 'verlage'],
  ],
  shares: [
    ...['porcentaje', 'participacion', 'cuota', 'porcentaje participacion'],
    ...['percentual', 'participacao', 'porcentagem', 'percentagem', 'quota'],
    ...['anteil', 'prozent', 'anteil percent', 'anteil prozent', 'anteile', 'verteilungsschlussel'],
  ],
  artist: [
    ...['artista', 'artista principal', 'interpretes', 'nombre artista', 'nome artista'],
    ...['kunstler', 'interpret', 'interpreten', 'ausfuhrender', 'hauptkunstler'],
  ],
  duration_seconds: [
    ...['duracion', 'duracao', 'duracion segundo', 'duracao segundo', 'tiempo'],
    ...['dauer', 'lange', 'spieldauer', 'laufzeit', 'dauer sekunden', 'dauer sek', 'spielzeit'],
  ],
};
