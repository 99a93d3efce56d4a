-- why: what a student's day holds is asked with each session and class: her sessions of that day, and the classes of that day that she was at.
-- Nothing asks for her sessions in the order of their ids any more.
drop index session_of_student_in_order;

create index session_by_student_and_day on session (school_id, student_id, day);

create index class_attendance_by_day on class_attendance (school_id, held_on);
