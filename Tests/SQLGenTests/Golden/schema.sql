-- Name: step_count; Type: DOMAIN; Schema: public; Owner: -

CREATE DOMAIN public.step_count AS integer
	CONSTRAINT step_count_positive CHECK ((VALUE > 0));

-- Name: surface; Type: TYPE; Schema: public; Owner: -

CREATE TYPE public.surface AS ENUM (
    'sand',
    'snow',
    'mat'
);

-- Name: footprint; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.footprint (
    school_id uuid NOT NULL,
    walk_id uuid NOT NULL,
    number smallint NOT NULL,
    found_at timestamp with time zone NOT NULL,
    shape jsonb,
    picture bytea
);

-- Name: walk; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.walk (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    day date NOT NULL,
    minutes integer NOT NULL,
    note text,
    surface public.surface NOT NULL,
    steps public.step_count,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    class text NOT NULL
);

-- Name: TABLE walk; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.walk IS 'A walk that leaves footprints; "quoted", \backslashed, """tripled""" and 足跡 too.';

-- Name: trail; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.trail AS
 SELECT walk.school_id,
    walk.id AS walk_id,
    count(*) AS footprints
   FROM (public.walk
     JOIN public.footprint ON (((footprint.school_id = walk.school_id) AND (footprint.walk_id = walk.id))))
  GROUP BY walk.school_id, walk.id;

-- Name: footprint footprint_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.footprint
    ADD CONSTRAINT footprint_key PRIMARY KEY (school_id, walk_id, number);

-- Name: walk walk_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.walk
    ADD CONSTRAINT walk_key PRIMARY KEY (school_id, id);

-- Name: footprint footprint_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.footprint
    ADD CONSTRAINT footprint_of FOREIGN KEY (school_id, walk_id) REFERENCES public.walk(school_id, id);
