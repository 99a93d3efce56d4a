-- why: what a student's day holds is asked with each session and class; without this the classes of the whole school are read for it.
create index class_roster_by_student on class_roster (school_id, student_id);
