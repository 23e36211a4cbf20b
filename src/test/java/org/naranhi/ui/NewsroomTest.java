package org.naranhi.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

/// A test of a view over the whole application with an empty database in memory. The signed-in
/// person is put on record by [Newsroom].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:views;DB_CLOSE_DELAY=-1",
            "spring.datasource.username=sa",
            "spring.datasource.password="
        })
@ContextConfiguration(initializers = FreshFolder.class)
@WithMockUser(
        username = Newsroom.NAME,
        roles = {"TRANSLATOR", "EDITOR", "ADMINISTRATOR"})
public @interface NewsroomTest {}
