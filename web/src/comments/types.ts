// Comments as the core gives them: see core/view/comments.go.
export interface Comments {
  open: number;
  all: number;
  marks: Mark[];
  place?: string; // what is commented on, in words
  threads?: Thread[];
}

export interface Mark {
  path: string;
  at?: string; // a month; without one all of it
  open: number;
  all: number;
}

export interface Said {
  id?: string;
  by?: string;
  at?: string; // a moment in UTC
  text?: string;
}

export interface Thread extends Said {
  id: string;
  on: string;
  place: string;
  path: string;
  section?: string;
  gone?: boolean;
  scenario?: string;
  replies?: Said[];
  resolved?: Said;
}

// The plan is for reading only.
export interface Sealed {
  by?: string;
  at?: string;
  changed?: boolean; // it is no more what was sealed
}
